package org.wageaccord.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.sector.Sectoring.told;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.filing.Supply;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.registry.Entries;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.SupervisionCast;

/** Signing, filing and review of an agreement of a sector; what only the engine does is called here. */
@SectorRoom
class SectorFilingTests {

    @Autowired
    Sectors sectors;

    @Autowired
    SectorCourse course;

    @Autowired
    SectorClocks clocks;

    @Autowired
    Sectoring sector;

    @Autowired
    SupervisionCast cast;

    @Autowired
    Documents documents;

    @Autowired
    Statute statute;

    private CaseNumber number;

    @BeforeEach
    void aDraftPassed() {
        number = sector.teamed(sector.unit(cast.cityUnion, Unit.Kind.INDUSTRY, Sectoring.TOWN, List.of(Entries.CODE)));
        passedByCongress();
    }

    private void passedByCongress() {
        sector.agreed(number, "28" + (50 + sector.talks(number).version()));
        as(sector.union, () -> sectors.submit(number, Way.CONGRESS, null)).orElseThrow();
        as(sector.union, () -> sectors.congressVote(number, sector.vote(48, 40, 40)))
                .orElseThrow();
    }

    @Test
    void article34BothSignTheTextThatWasVotedOnAndTheEmployersFileIt() {
        String digest = sector.talks(number).draft().digest();
        assertThat(told(as(sector.union, () -> sectors.sign(number, "0", SupervisionCast.PASSWORD))))
                .containsExactly("sector.otherDraft 《浙江省集体合同条例》第二十九条");
        assertThat(told(as(sector.union, () -> sectors.sign(number, digest, "wrong"))))
                .containsExactly("password access.confirmationWrong");
        sector.signed(number);
        assertThat(told(as(sector.union, () -> sectors.file(number, sector.filing()))))
                .containsExactly("sector.notYours.employers 《浙江省集体合同条例》第三十四条");
        assertThat(told(as(sector.chamber, () -> sectors.file(number, new Talks.FilingEntry("俞某", "", " ")))))
                .containsExactly(
                        "workersAddress sector.addressMissing 《集体合同规定》第四十五条",
                        "enterpriseAddress sector.addressMissing 《集体合同规定》第四十五条");
        sector.filed(number);
        assertThat(sector.talks(number).filing().dueOn())
                .isEqualTo(statute.deadline("T10", sector.today()).due());
        assertThat(clocks.review(number).due())
                .isEqualTo(statute.deadline("T11", sector.today()).due());
    }

    @Test
    void theUnionReviewsFirstThenTheBureauAcceptsAndReviews() {
        sector.signed(number);
        sector.filed(number);
        assertThat(sector.talks(number).step()).isEqualTo(Step.UNION_REVIEW);
        assertThat(told(as(cast.bureau, () -> sectors.accept(number)))).containsExactly("filing.unionFirst");
        assertThat(told(decide(Verdict.NO_OBJECTION, false)))
                .containsExactly("sector.notYours.cityUnion 《浙江省集体合同条例》第三十四条");
        decide(Verdict.NO_OBJECTION, true).orElseThrow();
        assertThat(told(decide(Verdict.NO_OBJECTION, false))).containsExactly("filing.acceptFirst");
        assertThat(told(as(cast.cityUnion, () -> sectors.accept(number))))
                .containsExactly("sector.notYours.bureau 《浙江省集体合同条例》第三十四条");
        as(cast.bureau, () -> sectors.accept(number)).orElseThrow();
        assertThat(told(decide(Verdict.INCOMPLETE, false)))
                .as("what was accepted is complete")
                .containsExactly("verdict filing.acceptedIsComplete 《浙江省保障“最多跑一次”改革规定》第十一条");
        decide(Verdict.NO_OBJECTION, false).orElseThrow();
        assertThat(sector.talks(number).step()).isEqualTo(Step.PUBLICATION);
        assertThat(sector.talks(number).effect().on()).isEqualTo(sector.today());
        course.printOpinion(number);
        assertThat(documents.of(number)).extracting("kind").contains(PaperKind.REVIEW_OPINION);
    }

    @Test
    void anObjectionOfEitherOfficeTakesItBackToTheDraft() {
        sector.signed(number);
        sector.filed(number);
        String digest = sector.talks(number).draft().digest();
        decide(Verdict.OBJECTION, true).orElseThrow();
        assertThat(sector.talks(number).step()).isEqualTo(Step.DRAFT);
        course.printOpinion(number);
        assertThat(sector.agreed(number, "2890")).as("a new draft begins anew").isNotEqualTo(digest);
        assertThat(sector.talks(number).step()).isEqualTo(Step.SUBMISSION);
    }

    @Test
    void article11WhatIsMissingIsToldOnceAndSuppliedAsAWhole() {
        sector.signed(number);
        sector.filed(number);
        assertThat(told(as(sector.chamber, () -> sectors.supply(number, sector.supplies()))))
                .containsExactly("sector.notNow");
        decide(Verdict.INCOMPLETE, true).orElseThrow();
        LocalDate due = statute.deadline("SUPPLY", sector.today()).due();
        assertThat(clocks.supply(number).due()).isEqualTo(due);
        SectorFiling returned = sector.talks(number).filed();
        assertThat(returned.missing()).containsExactly("首席代表身份证明", "定额测定记录");
        assertThat(returned.returned().told().office()).isEqualTo(Office.CITY_UNION);
        course.printSupplyNotice(number);
        assertThat(told(as(
                        sector.chamber,
                        () -> sectors.supply(number, List.of(sector.supplies().get(0))))))
                .containsExactly("supplies[1].words filing.supplyMissing 《浙江省保障“最多跑一次”改革规定》第十一条");
        Supply text = new Supply("定额测定记录", "", "记录.txt", "无".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(told(as(
                        sector.chamber,
                        () -> sectors.supply(number, List.of(sector.supplies().get(0), text)))))
                .containsExactly("supplies[1].file filing.fileOfWrongType");
        as(sector.chamber, () -> sectors.supply(number, sector.supplies())).orElseThrow();
        assertThat(sector.talks(number).step()).isEqualTo(Step.UNION_REVIEW);
        assertThat(told(decide(Verdict.INCOMPLETE, true)))
                .as("only once")
                .containsExactly("verdict filing.returnedOnce 《浙江省保障“最多跑一次”改革规定》第十一条");
    }

    @Test
    void article11NotSuppliedItCountsAsWithdrawnAndIsFiledAnew() {
        sector.signed(number);
        sector.filed(number);
        decide(Verdict.INCOMPLETE, true).orElseThrow();
        course.withdraw(number);
        assertThat(sector.talks(number).step()).isEqualTo(Step.FILING);
        course.withdraw(number);
        sector.filed(number);
        assertThat(sector.talks(number).step()).isEqualTo(Step.UNION_REVIEW);
        decide(Verdict.INCOMPLETE, true).orElseThrow();
        assertThat(sector.talks(number).step())
                .as("a new filing may be returned, too")
                .isEqualTo(Step.SUPPLY);
    }

    @Test
    void article34SilencePutsItInForceOnTheDayAfterTheTerm() {
        sector.signed(number);
        sector.filed(number);
        course.tacit(number);
        assertThat(sector.talks(number).effect().on())
                .isEqualTo(statute.deadline("T11", sector.today()).firstLateDay());
        course.tacit(number);
        course.requireInForce(number);
    }

    @Test
    void article34WhatIsFoundAfterTheTermDoesNotUndoTheEffect() {
        sector.signed(number);
        sector.filed(number);
        course.tacit(number);
        Step before = sector.talks(number).step();
        assertThat(told(decide(Verdict.NO_OBJECTION, false))).containsExactly("sector.reviewOver 《浙江省集体合同条例》第三十四条");
        decide(Verdict.OBJECTION, false).orElseThrow();
        assertThat(told(decide(Verdict.OBJECTION, false)))
                .as("an office says it once")
                .containsExactly("sector.reviewOver 《浙江省集体合同条例》第三十四条");
        decide(Verdict.OBJECTION, true).orElseThrow();
        Talks talks = sector.talks(number);
        assertThat(talks.step()).isEqualTo(before);
        assertThat(talks.effect()).isNotNull();
        assertThat(talks.lateFindings())
                .extracting(Talks.LateFinding::office)
                .containsExactly(Office.LABOR_BUREAU, Office.CITY_UNION);
    }

    private Outcome<Void> decide(Verdict verdict, boolean union) {
        return as(union ? cast.cityUnion : cast.bureau, () -> sectors.decide(number, sector.decision(number, verdict)));
    }
}
