package org.wageaccord.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.sector.Sectoring.told;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Entries;
import org.wageaccord.supervision.KnownCases;
import org.wageaccord.supervision.SupervisionCast;
import org.wageaccord.terms.SectorFloor;

/** Change and termination of an agreement in force, and the minutes of the meetings. */
@SectorRoom
class SectorEndingTests {

    @Autowired
    Sectors sectors;

    @Autowired
    SectorCourse course;

    @Autowired
    SectorFloors floors;

    @Autowired
    Sectoring sector;

    @Autowired
    SupervisionCast cast;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    private UUID unit;
    private CaseNumber inForce;

    @BeforeEach
    void anAgreementIsInForce() {
        unit = sector.unit(cast.cityUnion, Unit.Kind.INDUSTRY, Sectoring.TOWN, List.of(Entries.CODE));
        inForce = sector.teamed(unit);
        sector.agreed(inForce, "2800");
        signedAfterTheVote(inForce);
        sector.filed(inForce);
        sector.passed(inForce, cast.cityUnion, cast.bureau);
        as(sector.chamber, () -> sectors.publish(inForce)).orElseThrow();
    }

    @Test
    void article31WhatIsChangedOrTerminatedIsAnAgreementOfTheUnitInForce() {
        SectorOffer nothing =
                new SectorOffer(2026, "搬迁", sector.today().plusDays(9), "商会", Purpose.TERMINATE, null, null);
        assertThat(told(as(sector.union, () -> sectors.offer(unit, nothing))))
                .containsExactly(
                        "of sector.notInForce 《浙江省集体合同条例》第三十一条", "ground sector.groundMissing 《浙江省集体合同条例》第三十二条");
        UUID other = sector.unit(cast.cityUnion, Unit.Kind.INDUSTRY, Sectoring.TOWN, List.of(Entries.CODE));
        SectorOffer strange =
                new SectorOffer(2026, "搬迁", sector.today().plusDays(9), "商会", Purpose.CHANGE, inForce, null);
        assertThat(told(as(sector.union, () -> sectors.offer(other, strange))))
                .containsExactly("of sector.notInForce 《浙江省集体合同条例》第三十一条");
    }

    @Test
    void article33TheChangedTextTakesThePlaceOfTheOlderOneTheSameWay() {
        CaseNumber change = sector.asked(unit, Purpose.CHANGE, inForce);
        sector.agreed(change, "2860");
        signedAfterTheVote(change);
        course.printAgreement(change);
        sector.filed(change);
        sector.passed(change, cast.cityUnion, cast.bureau);
        Talks older = sector.talks(inForce);
        assertThat(older.step()).isEqualTo(Step.ENDED);
        assertThat(older.ended())
                .isEqualTo(new Talks.Ended(Why.CHANGED, sector.today().minusDays(1), change));
        assertThat(floors.floorsFor(KnownCases.ENTERPRISE, sector.today()))
                .extracting(SectorFloor::agreement)
                .contains(change.toString())
                .doesNotContain(inForce.toString());
        assertThat(sectors.lives(unit))
                .extracting(life -> life.key(sector.today()))
                .containsExactly("sector.life.inForce", "sector.why.CHANGED");
    }

    @Test
    void article33ATerminationIsVotedOnSignedFiledAndPutOnRecord() {
        CaseNumber ending = sector.asked(unit, Purpose.TERMINATE, inForce);
        LocalDate end = sector.talks(inForce).draft().terms().end();
        SectorTerms late = new SectorTerms(null, null, List.of(), "", sector.today(), end);
        assertThat(as(sector.union, () -> sectors.put(ending, late)).refusals())
                .extracting(Refusal::field)
                .containsExactly("clauses", "end");
        LocalDate last = sector.today().plusDays(5);
        sector.terminating(ending, last);
        as(
                        sector.union,
                        () -> sectors.submit(ending, Way.MEMBERS, sector.today().plusDays(3)))
                .orElseThrow();
        as(cast.chair, () -> sectors.memberVote(ending, KnownCases.ENTERPRISE, sector.vote(48, 40, 24)))
                .orElseThrow();
        assertThat(course.closeVotes(ending)).isTrue();
        sector.signed(ending);
        assertThat(sector.talks(ending).signatures().values())
                .extracting(Talks.Signature::confirmedBy)
                .containsExactly(ConfirmedBy.PASSWORD, ConfirmedBy.PASSWORD);
        course.printAgreement(ending);
        assertThat(documents.of(ending)).extracting("kind").containsExactly(PaperKind.SECTOR_TERMINATION);
        assertThat(sector.talks(ending).step()).isEqualTo(Step.LAST_DAY);
        course.terminate(ending);
        assertThat(sector.talks(inForce).ended()).isEqualTo(new Talks.Ended(Why.TERMINATED, last, ending));
        assertThat(told(as(sector.union, () -> sectors.fileEnd(ending, "施某"))))
                .containsExactly("sector.notYours.employers 《浙江省集体合同条例》第三十四条");
        as(sector.chamber, () -> sectors.fileEnd(ending, "俞某")).orElseThrow();
        assertThat(told(as(cast.cityUnion, () -> sectors.recordEnd(ending))))
                .containsExactly("sector.notYours.bureau 《浙江省集体合同条例》第三十三条");
        as(cast.bureau, () -> sectors.recordEnd(ending)).orElseThrow();
        assertThat(sector.talks(ending).step()).isEqualTo(Step.END_RECORDED);
        for (String table : List.of("released", "agreement_end")) {
            AppendOnly.assertKept(jdbc, "sector." + table);
        }
    }

    @Test
    void article16BothChiefsConfirmTheMinutesThatNoNegotiatorKept() {
        CaseNumber number = sector.asked(unit, Purpose.CHANGE, inForce);
        Minutes.Entry empty = new Minutes.Entry(sector.today().plusDays(1), "", "孙某", "", "", "");
        assertThat(as(sector.union, () -> sectors.minutes(number, empty)).refusals())
                .extracting(Refusal::field)
                .containsExactly("heldOn", "place", "recorder", "workersSaid", "enterpriseSaid", "result");
        as(sector.union, () -> sectors.minutes(number, sector.minutes())).orElseThrow();
        assertThat(told(as(sector.chamber, () -> sectors.minutes(number, sector.minutes()))))
                .containsExactly("sector.minutesOpen 《浙江省集体合同条例》第十六条");
        assertThat(told(as(sector.union, () -> sectors.answerMinutes(number, true, ""))))
                .containsExactly("sector.ownMinutes 《浙江省集体合同条例》第十六条");
        assertThat(told(as(sector.chamber, () -> sectors.answerMinutes(number, false, ""))))
                .containsExactly("words sector.declineWords 《浙江省集体合同条例》第十六条");
        as(sector.chamber, () -> sectors.answerMinutes(number, false, "漏记定额")).orElseThrow();
        as(sector.chamber, () -> sectors.minutes(number, sector.minutes())).orElseThrow();
        as(sector.union, () -> sectors.answerMinutes(number, true, "")).orElseThrow();
        course.printMinutes(number);
        assertThat(documents.of(number)).extracting("kind").containsExactly(PaperKind.SECTOR_MINUTES);
        assertThat(sector.talks(number).minutes())
                .extracting(Minutes::isConfirmed)
                .containsExactly(false, true);
    }

    private void signedAfterTheVote(CaseNumber number) {
        as(sector.union, () -> sectors.submit(number, Way.CONGRESS, null)).orElseThrow();
        as(sector.union, () -> sectors.congressVote(number, sector.vote(48, 40, 40)))
                .orElseThrow();
        sector.signed(number);
    }
}
