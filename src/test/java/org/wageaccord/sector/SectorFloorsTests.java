package org.wageaccord.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.Example;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Terms;
import org.wageaccord.notification.Message;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Entries;
import org.wageaccord.registry.Registry;
import org.wageaccord.supervision.KnownCases;
import org.wageaccord.supervision.SupervisionCast;
import org.wageaccord.terms.SectorFloor;
import org.wageaccord.terms.TermsBook;

/** An agreement of a sector binds its enterprises, whose own agreements are not below it (劳动合同法 第五十四条第二款). */
@SectorRoom
class SectorFloorsTests {

    private static final String ARTICLE = "《中华人民共和国劳动合同法》第五十四条第二款";

    @Autowired
    Sectors sectors;

    @Autowired
    SectorCourse course;

    @Autowired
    SectorFloors floors;

    @Autowired
    TermsBook terms;

    @Autowired
    Contracts contracts;

    @Autowired
    Notifications notifications;

    @Autowired
    Units units;

    @Autowired
    Registry registry;

    @Autowired
    Sectoring sector;

    @Autowired
    SupervisionCast cast;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void messagesAreReadInChinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void equalIsEnoughLessIsNotAndTheAgreementIsNamed() {
        Terms of = Example.terms();
        SectorFloor equal = floor("3888", "0", 420, "0.515");
        assertThat(terms.below(of, List.of(equal)))
                .extracting(Refusal::field)
                .as("the enterprise minimum of 2800 only")
                .containsExactly("enterpriseMinimum");
        SectorFloor higher = floor("3889", "99", 419, "0.516");
        assertThat(terms.below(of, List.of(higher)))
                .extracting(Sectoring::told)
                .containsExactlyInAnyOrder(
                        "grades[0].after terms.belowSectorMinimum " + ARTICLE,
                        "enterpriseMinimum terms.belowSectorMinimum " + ARTICLE,
                        "grades terms.belowSectorRaise " + ARTICLE,
                        "pieceRates[1].after terms.belowSectorRate " + ARTICLE,
                        "pieceRates[1].quotaPerShift terms.aboveSectorQuota " + ARTICLE);
        assertThat(terms.below(of, List.of(higher)).get(0).args()).contains("3889", "五金行业", "永薪行协〔2026〕0001号");
        assertThat(terms.below(of, List.of())).isEmpty();
    }

    @Test
    void aMemberWhoseCongressDidNotApproveIsNotBound() {
        String other = member(41);
        UUID unit = sector.unit(cast.cityUnion, Unit.Kind.INDUSTRY, Sectoring.TOWN, List.of(Entries.CODE, other));
        as(Actor.PLATFORM, () -> contracts.enterEarlier(KnownCases.ENTERPRISE, begun(Example.terms()), sector.today()))
                .orElseThrow();
        CaseNumber number = sector.teamed(unit);
        sector.agreed(number, "3900");
        as(
                        sector.union,
                        () -> sectors.submit(number, Way.MEMBERS, sector.today().plusDays(5)))
                .orElseThrow();
        as(cast.chair, () -> sectors.memberVote(number, KnownCases.ENTERPRISE, sector.vote(40, 40, 20)))
                .orElseThrow();
        assertThat(floors.floorsFor(KnownCases.ENTERPRISE, sector.today())).noneMatch(f -> is(f, number));
        assertThat(course.closeVotes(number)).isTrue();
        inForce(number);

        assertThat(sector.talks(number).effect()).isEqualTo(new Talks.Effect(sector.today(), 1));
        assertThat(floors.floorsFor(KnownCases.ENTERPRISE, sector.today())).anyMatch(f -> is(f, number));
        assertThat(floors.floorsFor(new PartyId(other), sector.today())).noneMatch(f -> is(f, number));
        assertThat(floors.check(KnownCases.ENTERPRISE, Example.terms()))
                .extracting(Refusal::code)
                .contains("refusal.terms.belowSectorMinimum");
        assertThat(sectors.inForce(Sectoring.TOWN, 0).items())
                .extracting(SectorAgreement::number)
                .contains(number);
        assertThat(sectors.below(number)).extracting(Below::enterprise).containsExactly("浙江示例五金有限公司");
        for (Actor chief : List.of(cast.chair, cast.manager)) {
            assertThat(messages(chief)).anyMatch(text -> text.contains("低于") && text.contains(number.toString()));
        }
        as(sector.chamber, () -> sectors.publish(number)).orElseThrow();
        assertThat(messages(cast.worker)).anyMatch(text -> text.contains("集体合同已公布"));
        assertThat(as(cast.worker, () -> sectors.mayRead(number))).isTrue();
        assertThat(as(cast.strangeGuide, () -> sectors.mayRead(number))).isFalse();
        assertThat(floors.floorsFor(
                        KnownCases.ENTERPRISE,
                        sector.talks(number).draft().terms().end().plusDays(1)))
                .as("after its term it binds nobody")
                .noneMatch(f -> is(f, number));
        for (String table : List.of("agreement", "bound", "finding")) {
            AppendOnly.assertKept(jdbc, "sector." + table);
        }
    }

    @Test
    void whoJoinsLaterIsBoundByWhatTheSectorCongressApproved() {
        UUID unit = sector.unit(cast.cityUnion, Unit.Kind.REGION, Sectoring.TOWN, List.of(Entries.CODE));
        CaseNumber number = sector.teamed(unit);
        sector.agreed(number, "2900");
        as(sector.union, () -> sectors.submit(number, Way.CONGRESS, null)).orElseThrow();
        as(sector.union, () -> sectors.congressVote(number, sector.vote(30, 20, 15)))
                .orElseThrow();
        inForce(number);
        String joining = member(42);
        assertThat(floors.floorsFor(new PartyId(joining), sector.today())).isEmpty();
        as(cast.cityUnion, () -> units.join(unit, sector.today(), List.of(joining)))
                .orElseThrow();
        assertThat(floors.floorsFor(new PartyId(joining), sector.today())).anyMatch(f -> is(f, number));
    }

    /** The same terms for a year that has begun. */
    private Terms begun(Terms of) {
        LocalDate start = sector.today().minusDays(1);
        return new Terms(
                of.grades(),
                of.allowances(),
                of.pieceRates(),
                of.enterpriseMinimum(),
                start,
                start.plusMonths(11),
                start,
                of.clauses());
    }

    private void inForce(CaseNumber number) {
        sector.signed(number);
        sector.filed(number);
        sector.passed(number, cast.cityUnion, cast.bureau);
    }

    private static boolean is(SectorFloor floor, CaseNumber number) {
        return floor.agreement().equals(number.toString());
    }

    private static SectorFloor floor(String minimum, String raise, int quota, String rate) {
        return new SectorFloor(
                "永薪行协〔2026〕0001号",
                "五金行业",
                new BigDecimal(minimum),
                new BigDecimal(raise),
                List.of(new SectorFloor.Rate("抛光", quota, new BigDecimal(rate))));
    }

    private List<String> messages(Actor who) {
        return notifications.page(who.id(), 0, 50).stream().map(Message::text).toList();
    }

    private String member(int n) {
        String code = Entries.code(n);
        as(Actor.PLATFORM, () -> registry.enter(Entries.enterprise(code, "示例企业" + n, "芝英镇", false, null, null)))
                .orElseThrow();
        return code;
    }
}
