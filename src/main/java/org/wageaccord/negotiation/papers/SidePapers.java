package org.wageaccord.negotiation.papers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseEnds;
import org.wageaccord.recess.Recess;
import org.wageaccord.recess.Suspension;
import org.wageaccord.teams.Sides;
import org.wageaccord.teams.Teams;

/** Papers about what happens beside the meetings: who changed in a team, what was added to minutes, undertakings, suspensions, the early end. */
@Service
@Transactional
public class SidePapers {

    private final CasePapers papers;
    private final Documents documents;
    private final Teams teams;
    private final DataRoom dataRoom;
    private final Recess recess;
    private final CaseEnds ends;
    private final SuspensionValues suspensions;
    private final UndertakingValues undertakings;
    private final CaseEndValues endings;
    private final PerformancePapers performance;
    private final MinutesReprints minutes;

    SidePapers(
            CasePapers papers,
            Documents documents,
            Teams teams,
            DataRoom dataRoom,
            Recess recess,
            CaseEnds ends,
            SuspensionValues suspensions,
            UndertakingValues undertakings,
            CaseEndValues endings,
            PerformancePapers performance,
            MinutesReprints minutes) {
        this.papers = papers;
        this.documents = documents;
        this.teams = teams;
        this.dataRoom = dataRoom;
        this.recess = recess;
        this.ends = ends;
        this.suspensions = suspensions;
        this.undertakings = undertakings;
        this.endings = endings;
        this.performance = performance;
        this.minutes = minutes;
    }

    /** Prints what is not printed yet; asking again prints nothing. */
    public void printOutstanding(CaseNumber number) {
        if (teams.sides(number).filter(Sides::areNamed).isPresent()) {
            papers.teamList(number);
        }
        dataRoom.undertakings(number)
                .forEach(u -> documents.issue(new PaperOrder(
                        number,
                        PaperKind.SECRECY_UNDERTAKING,
                        u.account().value().toString(),
                        undertakings.of(number, u))));
        recess.state(number).ifPresent(state -> state.suspensions().forEach(s -> suspension(number, s)));
        ends.ending(number)
                .ifPresent(end -> documents.issue(
                        new PaperOrder(number, PaperKind.CASE_END, CasePapers.ONLY, endings.of(number, end))));
        performance.printReports(number);
        minutes.print(number);
    }

    /** One paper when talks are suspended, another when they go on. */
    private void suspension(CaseNumber number, Suspension suspension) {
        String key = "suspension-" + suspension.number();
        if (documents.find(number, PaperKind.SUSPENSION, key).isEmpty()) {
            documents.issue(new PaperOrder(number, PaperKind.SUSPENSION, key, suspensions.begun(number, suspension)));
        }
        if (!suspension.isOpen()) {
            documents.issue(
                    new PaperOrder(number, PaperKind.SUSPENSION, key + "-over", suspensions.over(number, suspension)));
        }
    }
}
