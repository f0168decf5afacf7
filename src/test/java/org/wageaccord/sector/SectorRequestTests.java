package org.wageaccord.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.sector.Sectoring.told;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Entries;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.SupervisionCast;

/** The unions of members ask the union of their sector to bargain. */
@SectorRoom
class SectorRequestTests {

    private static final String NINGBO = "330200";

    @Autowired
    Units units;

    @Autowired
    Sectoring sector;

    @Autowired
    SupervisionCast cast;

    @Autowired
    Sectors sectors;

    @Autowired
    Statute statute;

    @Autowired
    Notifications notifications;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theHeadOfAMembersUnionAsksOnceBetweenTwoOffers() {
        UUID unit = sector.unit(cast.cityUnion, Unit.Kind.INDUSTRY, Sectoring.TOWN, List.of(Entries.CODE));
        assertThat(told(as(cast.manager, () -> units.ask(unit, ""))))
                .containsExactly("words sector.requestWords 《浙江省集体合同条例》第九条", "sector.notYours.request 《浙江省集体合同条例》第九条");
        as(cast.chair, () -> units.ask(unit, "抛光定额偏高")).orElseThrow();
        assertThat(told(as(cast.chair, () -> units.ask(unit, "抛光定额偏高"))))
                .containsExactly("sector.requestedAlready 《浙江省集体合同条例》第九条");
        Requests asked = units.requests(units.unit(unit).orElseThrow());
        assertThat(asked.made()).extracting(Request::words).containsExactly("抛光定额偏高");
        assertThat(asked.obliges()).as("the law of Zhejiang has no such share").isFalse();
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            assertThat(notifications.page(sector.union.id(), 0, 50))
                    .as("the union of the sector is told")
                    .anyMatch(message -> message.text().contains("asks to bargain (1 of 1)"));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
        AppendOnly.assertKept(jdbc, "sector.request");
        sector.offered(unit);
        assertThat(units.requests(units.unit(unit).orElseThrow()).made())
                .as("answered by the offer")
                .isEmpty();
        assertThat(told(as(cast.chair, () -> units.ask(unit, "抛光定额偏高"))))
                .containsExactly("sector.talkingAlready 《浙江省集体合同条例》第七条");
    }

    @Test
    void ofTwoRequestsAtOnceOneCounts() {
        UUID unit = sector.unit(cast.cityUnion, Unit.Kind.INDUSTRY, Sectoring.TOWN, List.of(Entries.CODE));
        List<Outcome<Void>> both = Stream.of("定额", "津贴")
                .map(words -> CompletableFuture.supplyAsync(() -> as(cast.chair, () -> units.ask(unit, words))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(both.stream().flatMap(asked -> told(asked).stream()))
                .containsExactly("sector.requestedAlready 《浙江省集体合同条例》第九条");
    }

    @Test
    void ofTwoOffersAtOnceOneIsMade() {
        UUID unit = sector.unit(cast.cityUnion, Unit.Kind.INDUSTRY, Sectoring.TOWN, List.of(Entries.CODE));
        List<Outcome<CaseNumber>> both = Stream.of(sector.union, sector.chamber)
                .map(chief -> CompletableFuture.supplyAsync(() -> as(chief, () -> sectors.offer(unit, sector.offer()))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(both.stream().flatMap(offered -> told(offered).stream()))
                .containsExactly("sector.talkingAlready 《浙江省集体合同条例》第七条");
    }

    @Test
    void onlyEnterprisesThatAreStillMembersCountAndEachOnce() {
        UUID unit = sector.unit(cast.cityUnion, Unit.Kind.INDUSTRY, Sectoring.TOWN, List.of(Entries.CODE));
        as(cast.chair, () -> units.ask(unit, "定额")).orElseThrow();
        for (String enterprise : List.of(Entries.CODE, "91330784LEFT00000X")) {
            jdbc.sql("""
                    insert into sector.request (unit, enterprise, enterprise_name, words, asked_on, asked_at, asked_by,
                        asked_by_name)
                    select unit, ?, enterprise_name, '再次', asked_on, asked_at, asked_by, asked_by_name
                    from sector.request where unit = ? limit 1""").params(enterprise, unit).update();
        }
        assertThat(units.requests(units.unit(unit).orElseThrow()).made())
                .extracting(Request::words)
                .containsExactly("定额");
    }

    @Test
    void inNingboOneFifthOfTheUnionsObligesTheUnionOfTheSector() {
        Rule share =
                statute.at(NINGBO).find("SECTOR_OFFER_SHARE", statute.today()).orElseThrow();
        assertThat(share.citation().article()).isEqualTo("第二十七条第三款");
        assertThat(asked(1, 6, share).obliges()).isFalse();
        assertThat(asked(1, 5, share).obliges()).as("one fifth is enough").isTrue();
        assertThat(asked(0, 0, share).obliges()).isFalse();
    }

    private Requests asked(int count, int members, Rule share) {
        Request one = new Request("示例企业", "定额", sector.today(), "朱某");
        return new Requests(Collections.nCopies(count, one), members, share);
    }
}
