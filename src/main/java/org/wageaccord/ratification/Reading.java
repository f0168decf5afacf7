package org.wageaccord.ratification;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.ratification.CongressView.Acts;
import org.wageaccord.ratification.CongressView.Earlier;
import org.wageaccord.ratification.CongressView.RollLine;
import org.wageaccord.ratification.CongressView.Sitting;
import org.wageaccord.ratification.Submissions.Submission;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** What pages and papers read of a congress. */
@Component
class Reading {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Submissions submissions;
    private final Congresses congresses;
    private final Roll roll;
    private final Guards guards;
    private final Calling calling;
    private final Registry registry;
    private final Statute statute;

    Reading(
            JdbcClient jdbc,
            Submissions submissions,
            Congresses congresses,
            Roll roll,
            Guards guards,
            Calling calling,
            Registry registry,
            Statute statute) {
        this.jdbc = jdbc;
        this.submissions = submissions;
        this.congresses = congresses;
        this.roll = roll;
        this.guards = guards;
        this.calling = calling;
        this.registry = registry;
        this.statute = statute;
    }

    Optional<BallotOutcome> outcome(Congress congress) {
        return congress.outcome(statute.rule("MAJORITY").citation());
    }

    CongressRecord record(Congress congress) {
        return record(congress, roll.lines(congress.id()));
    }

    CongressView view(Submission submission) {
        DraftSubmission draft = submission.draft();
        List<Congress> all = congresses.newestFirst(draft.caseNumber().toString());
        Optional<Congress> last = all.stream().findFirst();
        Optional<Congress> shown = last.filter(c -> c.submission().equals(submission.id()));
        boolean chair = guards.isChair(draft.enterprise());
        return new CongressView(
                draft,
                registry.enterprise(draft.enterprise()).map(Enterprise::name).orElse(""),
                calling.deadline(submission),
                chair,
                Calling.isDue(submission, last),
                shown.map(c -> sitting(c, chair)).orElse(null),
                earlier(all, shown));
    }

    List<CaseNumber> awaiting(ActorId delegate) {
        var now = guards.now().atOffset(ZoneOffset.UTC);
        var tomorrow = guards.beijing().toLocalDate().plusDays(1).atStartOfDay(Show.BEIJING);
        return jdbc.sql("""
                        select c.case_number
                        from ratification.roll_entry r join ratification.congress c on c.id = r.congress
                        where r.account = ? and not r.voted and c.closed_at is null and c.closes_at > ?
                          and c.meets_at < ? and (c.opened_at is not null or not r.checked_in)
                        order by c.closes_at limit ?
                        """)
                .params(delegate.value(), now, tomorrow.toOffsetDateTime(), MOST)
                .query((row, n) -> CaseNumber.parse(row.getString(1)))
                .list();
    }

    private CongressRecord record(Congress congress, List<RollLine> lines) {
        List<String> absent = lines.stream()
                .filter(line -> !line.present())
                .map(RollLine::name)
                .toList();
        return new CongressRecord(
                congress.call(),
                congress.version(),
                submissions.of(congress.submission()).draft().digest(),
                congress.roll(),
                lines.size() - absent.size(),
                absent,
                congress.openedAt(),
                congress.closedAt(),
                outcome(congress).orElse(null));
    }

    private Sitting sitting(Congress congress, boolean chair) {
        List<RollLine> lines = roll.lines(congress.id());
        Roll.Attendance there = roll.attendance(congress.id());
        Standing me = roll.standing(congress.id(), guards.actor().id());
        return new Sitting(
                record(congress, lines),
                congress.stage(),
                congress.quorum(),
                congress.majority(),
                there.voted(),
                congress.callNumber(),
                congress.late(),
                congress.concerns(),
                chair ? lines : List.of(),
                me,
                acts(congress, there, me));
    }

    private Acts acts(Congress congress, Roll.Attendance there, Standing me) {
        return new Acts(
                guards.checkingIn(congress, me).isEmpty(),
                guards.opening(congress, there.present()).isEmpty(),
                guards.closing(congress, there).isEmpty(),
                guards.endingWithoutBallot(congress, there.present()).isEmpty(),
                congress.isOver(guards.now()));
    }

    private List<Earlier> earlier(List<Congress> all, Optional<Congress> shown) {
        return all.stream()
                .filter(c -> !c.isRunning() && shown.map(s -> s != c).orElse(true))
                .map(c -> new Earlier(c.name(), c.closedAt(), outcome(c).orElseThrow()))
                .toList();
    }
}
