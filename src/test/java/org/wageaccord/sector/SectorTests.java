package org.wageaccord.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.sector.Sectoring.told;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Entries;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.KnownCases;
import org.wageaccord.supervision.SupervisionCast;
import org.wageaccord.terms.SectorFloor;

/** Talks of regions and industries through their door, without the engine; what only the engine does is called here. */
@SectorRoom
class SectorTests {

    @Autowired
    Sectors sectors;

    @Autowired
    SectorCourse course;

    @Autowired
    Sectoring sector;

    @Autowired
    SupervisionCast cast;

    @Autowired
    Statute statute;

    @Autowired
    JdbcClient jdbc;

    @Test
    void article7TheOtherSideAnswersTheOfferOfAChief() {
        UUID unit = unit();
        assertThat(told(as(cast.chair, () -> sectors.offer(unit, sector.offer()))))
                .containsExactly("sector.notYours.talks 《浙江省集体合同条例》第九条");
        SectorOffer empty = new SectorOffer(1999, "", sector.today(), "");
        assertThat(as(sector.union, () -> sectors.offer(unit, empty)).refusals())
                .extracting(Refusal::field)
                .containsExactly("year", "content", "place", "meeting");
        CaseNumber number = sector.offered(unit);
        assertThat(number.toString()).matches("永薪行协〔2026〕\\d{4}号");
        assertThat(CaseNumber.ofSlug("永", number.slug())).isEqualTo(number);
        assertThat(sector.talks(number).replyDue())
                .isEqualTo(statute.deadline("T03", sector.today()).due());
        assertThat(told(as(sector.union, () -> sectors.offer(unit, sector.offer()))))
                .containsExactly("sector.talkingAlready 《浙江省集体合同条例》第七条");
        assertThat(told(as(sector.union, () -> sectors.reply(number, true, ""))))
                .containsExactly("sector.ownOffer 《浙江省集体合同条例》第七条");
        assertThat(told(as(sector.chamber, () -> sectors.reply(number, false, " "))))
                .containsExactly("words sector.refusalWords 《浙江省集体合同条例》第七条");
        as(sector.chamber, () -> sectors.reply(number, false, "行情不好")).orElseThrow();
        assertThat(sector.talks(number).step()).isEqualTo(Step.REFUSED);
        assertThat(sector.offered(unit)).as("after that a new offer").isNotEqualTo(number);
    }

    @Test
    void articles10And12TeamsHaveAtLeastThreeAndEmployersNoMoreThanWorkers() {
        CaseNumber number = sector.offered(unit());
        assertThat(told(as(sector.union, () -> sectors.team(number, List.of("施某", "钱某", "孙某")))))
                .containsExactly("sector.notNow");
        as(sector.chamber, () -> sectors.reply(number, true, "")).orElseThrow();
        assertThat(told(as(sector.union, () -> sectors.team(number, List.of("钱某", "钱某")))))
                .containsExactly(
                        "names sector.teamSmall 《浙江省集体合同条例》第十条第一款",
                        "names sector.nameTwice 《浙江省集体合同条例》第十条第一款",
                        "names sector.chiefFirst 《浙江省集体合同条例》第十二条");
        as(sector.union, () -> sectors.team(number, List.of("施某", "钱某", "孙某"))).orElseThrow();
        assertThat(told(as(sector.chamber, () -> sectors.team(number, List.of("俞某", "周某", "郑某", "孙某")))))
                .containsExactly(
                        "names sector.bothSides 《集体合同规定》第二十四条", "names sector.moreEmployers 《浙江省集体合同条例》第十条第一款");
        as(sector.chamber, () -> sectors.team(number, List.of("俞某", "周某", "郑某")))
                .orElseThrow();
        assertThat(sector.talks(number).step()).isEqualTo(Step.DRAFT);
    }

    @Test
    void article5TheMinimumOfTheSectorIsAboveTheLocalOne() {
        CaseNumber number = sector.teamed(unit());
        BigDecimal local = statute.minimumWage(sector.today()).monthly();
        assertThat(told(as(sector.union, () -> sectors.put(number, sector.terms(local.toPlainString())))))
                .containsExactly("minimum sector.notAboveMinimum 《浙江省集体合同条例》第五条第三款");
        SectorTerms poor = new SectorTerms(
                null,
                new BigDecimal("101"),
                List.of(
                        new SectorFloor.Rate("", 0, BigDecimal.ONE),
                        new SectorFloor.Rate("抛光", 10, BigDecimal.ONE),
                        new SectorFloor.Rate("冲压", 9000, new BigDecimal("0.08604"))),
                "",
                sector.today(),
                sector.today().plusYears(4));
        assertThat(as(sector.union, () -> sectors.put(number, poor)).refusals())
                .extracting(Refusal::field)
                .containsExactly(
                        "raisePercent",
                        "rates[0].process",
                        "rates[0].quotaPerShift",
                        "rates[1].pieceRate",
                        "rates[2].pieceRate",
                        "end");
        SectorTerms nothing = new SectorTerms(
                null, null, List.of(), " ", sector.today(), sector.today().plusMonths(6));
        assertThat(told(as(sector.union, () -> sectors.put(number, nothing))))
                .containsExactly("sector.noTopic 《浙江省集体合同条例》第二十七条");
        as(
                        sector.union,
                        () -> sectors.put(
                                number, sector.terms(local.add(BigDecimal.ONE).toPlainString())))
                .orElseThrow();
    }

    @Test
    void agreementBindsToTheDigestAndIsTheOtherSides() {
        CaseNumber number = sector.teamed(unit());
        as(sector.union, () -> sectors.put(number, sector.terms("2800"))).orElseThrow();
        String first = sector.talks(number).draft().digest();
        assertThat(told(as(sector.union, () -> sectors.agree(number, first))))
                .containsExactly("sector.ownDraft 《浙江省集体合同条例》第九条");
        as(sector.chamber, () -> sectors.put(number, sector.terms("2700"))).orElseThrow();
        assertThat(told(as(sector.union, () -> sectors.agree(number, first))))
                .as("a draft that was overtaken")
                .containsExactly("sector.otherDraft 《浙江省集体合同条例》第九条");
        String second = sector.talks(number).draft().digest();
        as(sector.union, () -> sectors.agree(number, second)).orElseThrow();
        assertThat(sector.talks(number).step()).isEqualTo(Step.SUBMISSION);
        assertThat(told(as(sector.chamber, () -> sectors.put(number, sector.terms("2900")))))
                .containsExactly("sector.notNow");
    }

    @Test
    void article29HalfOfAllDelegatesOfTheSectorCongressIsEnough() {
        CaseNumber failed = submitted(Way.CONGRESS);
        assertThat(told(as(sector.chamber, () -> sectors.congressVote(failed, sector.vote(48, 40, 24)))))
                .containsExactly("sector.notYours.workers 《浙江省集体合同条例》第二十九条");
        as(sector.union, () -> sectors.congressVote(failed, sector.vote(48, 48, 23)))
                .orElseThrow();
        assertThat(sector.talks(failed).step()).as("back to the draft").isEqualTo(Step.DRAFT);
        CaseNumber passed = submitted(Way.CONGRESS);
        as(sector.union, () -> sectors.congressVote(passed, sector.vote(48, 24, 24)))
                .orElseThrow();
        assertThat(sector.talks(passed).step()).isEqualTo(Step.SIGNATURES);
    }

    @Test
    void article29AMemberVotesOnceByItsUnionHeadWithQuorumAndHalf() {
        CaseNumber number = submitted(Way.MEMBERS);
        assertThat(told(as(
                        cast.manager,
                        () -> sectors.memberVote(number, KnownCases.ENTERPRISE, sector.vote(48, 48, 48)))))
                .containsExactly("sector.notYours.vote 《浙江省集体合同条例》第二十九条");
        Talks.VoteEntry wrong = new Talks.VoteEntry(sector.today().plusDays(1), 0, 3, 4, null);
        assertThat(as(cast.chair, () -> sectors.memberVote(number, KnownCases.ENTERPRISE, wrong))
                        .refusals())
                .extracting(Refusal::field)
                .containsExactly("heldOn", "roll", "present", "yes", "paper");
        as(cast.chair, () -> sectors.memberVote(number, KnownCases.ENTERPRISE, sector.vote(48, 32, 24)))
                .orElseThrow();
        assertThat(told(as(
                        cast.chair, () -> sectors.memberVote(number, KnownCases.ENTERPRISE, sector.vote(48, 32, 24)))))
                .containsExactly("sector.votedAlready 《浙江省集体合同条例》第二十九条");
        assertThat(course.closeVotes(number)).isTrue();
        assertThat(sector.talks(number).result()).isEqualTo(new Talks.Result(true, 1, 1));

        CaseNumber few = submitted(Way.MEMBERS);
        as(cast.chair, () -> sectors.memberVote(few, KnownCases.ENTERPRISE, sector.vote(48, 31, 31)))
                .orElseThrow();
        assertThat(course.closeVotes(few)).as("less than two thirds present").isFalse();
        CaseNumber silent = submitted(Way.MEMBERS);
        assertThat(course.closeVotes(silent)).as("nobody approved").isFalse();
        assertThat(told(as(
                        cast.chair, () -> sectors.memberVote(silent, KnownCases.ENTERPRISE, sector.vote(48, 32, 24)))))
                .as("after the closing day")
                .containsExactly("sector.notNow");
    }

    @Test
    void theDraftIsSubmittedByTheWorkersWithAClosingDay() {
        CaseNumber number = sector.teamed(unit());
        sector.agreed(number, "2800");
        assertThat(told(as(sector.union, () -> sectors.submit(number, null, null))))
                .containsExactly("way sector.wayMissing 《浙江省集体合同条例》第二十九条");
        assertThat(told(as(sector.union, () -> sectors.submit(number, Way.MEMBERS, sector.today()))))
                .containsExactly("closesOn sector.closesOn 《浙江省集体合同条例》第二十九条");
        assertThat(told(as(sector.chamber, () -> sectors.submit(number, Way.CONGRESS, null))))
                .containsExactly("sector.notYours.workers 《浙江省集体合同条例》第二十九条");
    }

    @Test
    void bothChiefsGiveUpAndOnlyThenTheTalksEnd() {
        CaseNumber number = sector.teamed(unit());
        assertThat(told(as(sector.union, () -> sectors.giveUp(number, ""))))
                .containsExactly("words sector.giveUpWords 《浙江省集体合同条例》第九条");
        as(sector.union, () -> sectors.giveUp(number, "差距过大")).orElseThrow();
        assertThat(told(as(sector.union, () -> sectors.giveUp(number, "差距过大"))))
                .containsExactly("sector.gaveUpAlready 《浙江省集体合同条例》第九条");
        assertThat(sector.talks(number).step()).isEqualTo(Step.DRAFT);
        as(sector.chamber, () -> sectors.giveUp(number, "同意终止")).orElseThrow();
        assertThat(sector.talks(number).step()).isEqualTo(Step.GIVEN_UP);
    }

    @Test
    void actsAndVotesAreNeverChanged() {
        CaseNumber number = submitted(Way.MEMBERS);
        as(cast.chair, () -> sectors.memberVote(number, KnownCases.ENTERPRISE, sector.vote(48, 32, 24)))
                .orElseThrow();
        for (String table : List.of("talks", "act", "awaited", "vote")) {
            AppendOnly.assertKept(jdbc, "sector." + table);
        }
    }

    private CaseNumber submitted(Way way) {
        CaseNumber number = sector.teamed(unit());
        sector.agreed(number, "2800");
        as(
                        sector.union,
                        () -> sectors.submit(
                                number, way, way == Way.MEMBERS ? sector.today().plusDays(10) : null))
                .orElseThrow();
        return number;
    }

    private UUID unit() {
        return sector.unit(cast.cityUnion, Unit.Kind.INDUSTRY, Sectoring.TOWN, List.of(Entries.CODE));
    }
}
