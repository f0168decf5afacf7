package org.wageaccord.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.sector.Sectoring.told;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.registry.Entries;
import org.wageaccord.registry.Listed;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.LegalClock;
import org.wageaccord.supervision.SupervisionCast;

/** Whom a termination concerns, and that it never lies in the past: what was owed until both signed stays owed. */
@SectorRoom
class SectorLastDayTests {

    @Autowired
    Sectors sectors;

    @Autowired
    SectorCourse course;

    @Autowired
    SectorClocks clocks;

    @Autowired
    Units units;

    @Autowired
    Sectoring sector;

    @Autowired
    SupervisionCast cast;

    @Autowired
    Registry registry;

    @Autowired
    LegalClock clock;

    private UUID unit;
    private CaseNumber inForce;
    private CaseNumber ending;

    @BeforeEach
    void anAgreementThatTheSectorCongressApprovedIsToBeTerminated() {
        unit = sector.unit(cast.cityUnion, Unit.Kind.INDUSTRY, Sectoring.TOWN, List.of(Entries.CODE));
        inForce = sector.teamed(unit);
        sector.agreed(inForce, "2800");
        passed(inForce);
        sector.signed(inForce);
        sector.filed(inForce);
        sector.passed(inForce, cast.cityUnion, cast.bureau);
        as(sector.chamber, () -> sectors.publish(inForce)).orElseThrow();
        ending = sector.asked(unit, Purpose.TERMINATE, inForce);
    }

    private void passed(CaseNumber number) {
        as(sector.union, () -> sectors.submit(number, Way.CONGRESS, null)).orElseThrow();
        as(sector.union, () -> sectors.congressVote(number, sector.vote(48, 40, 40)))
                .orElseThrow();
    }

    @Test
    void article31SignedAfterTheLastDayItTakesEffectWithTheSecondSignature() {
        LocalDate agreed = sector.today().plusDays(1);
        sector.terminating(ending, agreed);
        passed(ending);
        clock.advance(Duration.ofDays(3));
        sector.signed(ending);
        LocalDate signed = sector.today();
        assertThat(signed).isAfter(agreed);
        assertThat(clocks.lastDay(ending)).isEqualTo(signed);
        course.terminate(ending);
        assertThat(sector.talks(inForce).ended()).isEqualTo(new Talks.Ended(Why.TERMINATED, signed, ending));
    }

    @Test
    void theMembersDoNotVoteOnWhatWouldLieBehindThem() {
        LocalDate last = sector.today().plusDays(5);
        sector.terminating(ending, last);
        assertThat(told(as(sector.union, () -> sectors.submit(ending, Way.MEMBERS, last))))
                .containsExactly("closesOn sector.closesAfterLastDay 《浙江省集体合同条例》第三十一条");
        assertThat(as(sector.union, () -> sectors.submit(ending, Way.MEMBERS, last.minusDays(1)))
                        .isDone())
                .isTrue();
    }

    @Test
    void whoJoinedLaterIsBoundAndVotesOnTheEnd() {
        String joining = Entries.code(731);
        as(Actor.PLATFORM, () -> registry.enter(Entries.enterprise(joining, "后来企业", "芝英镇", false, null, null)))
                .orElseThrow();
        as(cast.cityUnion, () -> units.join(unit, sector.today(), List.of(joining)))
                .orElseThrow();
        sector.terminating(ending, sector.today().plusDays(9));
        as(
                        sector.union,
                        () -> sectors.submit(ending, Way.MEMBERS, sector.today().plusDays(3)))
                .orElseThrow();
        Listed<VoteLine> votes = sectors.votes(sector.talks(ending), 0);
        assertThat(votes.items())
                .extracting(VoteLine::enterpriseName)
                .contains("后来企业")
                .hasSize(2);
    }

    @Test
    void whatEndedBeforeDoesNotExpire() {
        sector.terminating(ending, sector.today());
        passed(ending);
        sector.signed(ending);
        course.terminate(ending);
        course.expired(inForce);
        assertThat(sector.talks(inForce).acts()).extracting(Act::kind).doesNotContain(Act.Kind.EXPIRED);
        assertThat(sector.talks(inForce).step()).isEqualTo(Step.ENDED);
    }
}
