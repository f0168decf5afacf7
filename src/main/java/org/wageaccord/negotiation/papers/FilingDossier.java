package org.wageaccord.negotiation.papers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.dataroom.DataItem;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.insight.Fact;
import org.wageaccord.insight.Insight;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.revision.Revision;
import org.wageaccord.negotiation.revision.Revisions;
import org.wageaccord.performance.Performance;
import org.wageaccord.performance.Report;
import org.wageaccord.ratification.BallotOutcome;
import org.wageaccord.ratification.CongressRecord;
import org.wageaccord.ratification.Ratification;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.teams.Team;

/** Everything the rooms know of a signed case, read once, for the package, the checklist and the explanation. */
@Component
class FilingDossier {

    private final PaperMatter matter;
    private final Negotiations negotiations;
    private final Bargaining bargaining;
    private final DataRoom dataRoom;
    private final Contracts contracts;
    private final Ratification ratification;
    private final Revisions revisions;
    private final Performance performance;
    private final Insight insight;

    FilingDossier(
            PaperMatter matter,
            Negotiations negotiations,
            Bargaining bargaining,
            DataRoom dataRoom,
            Contracts contracts,
            Ratification ratification,
            Revisions revisions,
            Performance performance,
            Insight insight) {
        this.matter = matter;
        this.negotiations = negotiations;
        this.bargaining = bargaining;
        this.dataRoom = dataRoom;
        this.contracts = contracts;
        this.ratification = ratification;
        this.revisions = revisions;
        this.performance = performance;
        this.insight = insight;
    }

    /**
     * @param reports how the earlier agreement was performed, year by year; empty where none was given here
     * @param figures official figures of the year of the case, the newest that are known
     */
    record Dossier(
            CaseFile file,
            Enterprise enterprise,
            TableState table,
            List<DataItem> data,
            List<CaseDeadline> deadlines,
            Agreement agreement,
            CongressRecord congress,
            Optional<Agreement> earlier,
            List<Report> reports,
            List<Fact> figures,
            Optional<Revision> revision) {

        Terms terms() {
            return agreement.terms();
        }

        Team team(Side side) {
            return table.team(side).orElseThrow();
        }

        String chief(Side side) {
            return team(side).chief().orElseThrow().entry().name();
        }

        List<RoundRecord> rounds() {
            return table.rounds();
        }

        BallotOutcome.Tally tally() {
            return Objects.requireNonNull(congress.outcome()).tally();
        }

        /** The newest clock of one of the rules. */
        Optional<CaseDeadline> deadline(String... rules) {
            return deadlines.stream()
                    .filter(d -> List.of(rules).contains(d.deadline().rule()))
                    .reduce((earlierOne, later) -> later);
        }
    }

    Dossier of(CaseNumber number) {
        CaseFile file = matter.file(number);
        Agreement agreement = contracts.agreement(number).orElseThrow();
        Optional<Agreement> earlier =
                contracts.latest(file.enterprise(), agreement.terms().start().minusDays(1));
        return new Dossier(
                file,
                matter.enterprise(file),
                bargaining.table(number).orElseThrow(),
                dataRoom.items(number),
                negotiations.deadlines(number),
                agreement,
                ratification.congress(number).orElseThrow(),
                earlier,
                earlier.map(Agreement::caseNumber).map(performance::reports).orElse(List.of()),
                insight.figures(file.year()),
                revisions.newest(number));
    }
}
