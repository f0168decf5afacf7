package org.wageaccord.negotiation.papers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseEnds;
import org.wageaccord.recess.Recess;
import org.wageaccord.recess.Suspension;

/**
 * Papers about what happens beside the meetings: who changed in a team, who acts for whom, what was added to minutes,
 * undertakings, addresses for service, the data room, mediation, suspensions, the early end, the publication, the filing of a
 * termination.
 */
@Service
@Transactional
public class SidePapers {

    private final TeamPapers teams;
    private final MediationPapers mediations;
    private final Documents documents;
    private final Recess recess;
    private final CaseEnds ends;
    private final SuspensionValues suspensions;
    private final CaseEndValues endings;
    private final PerformancePapers performance;
    private final MinutesReprints minutes;
    private final DataPapers data;
    private final AddressPapers addresses;

    SidePapers(
            TeamPapers teams,
            MediationPapers mediations,
            Documents documents,
            Recess recess,
            CaseEnds ends,
            SuspensionValues suspensions,
            CaseEndValues endings,
            PerformancePapers performance,
            MinutesReprints minutes,
            DataPapers data,
            AddressPapers addresses) {
        this.teams = teams;
        this.mediations = mediations;
        this.documents = documents;
        this.recess = recess;
        this.ends = ends;
        this.suspensions = suspensions;
        this.endings = endings;
        this.performance = performance;
        this.minutes = minutes;
        this.data = data;
        this.addresses = addresses;
    }

    /** Prints what is not printed yet; asking again prints nothing. */
    public void printOutstanding(CaseNumber number) {
        teams.print(number);
        mediations.print(number);
        recess.state(number).ifPresent(state -> state.suspensions().forEach(s -> suspension(number, s)));
        ends.ending(number)
                .ifPresent(end -> documents.issue(
                        new PaperOrder(number, PaperKind.CASE_END, CasePapers.ONLY, endings.of(number, end))));
        performance.printNotice(number);
        performance.printPublication(number);
        performance.printReports(number);
        performance.printFilings(number);
        minutes.print(number);
        data.print(number);
        addresses.print(number);
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
