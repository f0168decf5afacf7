package org.wageaccord.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.sector.Sectoring.told;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.house.AppendOnly;
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
    Statute statute;

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
        AppendOnly.assertKept(jdbc, "sector.request");
        sector.offered(unit);
        assertThat(units.requests(units.unit(unit).orElseThrow()).made())
                .as("answered by the offer")
                .isEmpty();
        assertThat(told(as(cast.chair, () -> units.ask(unit, "抛光定额偏高"))))
                .containsExactly("sector.talkingAlready 《浙江省集体合同条例》第七条");
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
