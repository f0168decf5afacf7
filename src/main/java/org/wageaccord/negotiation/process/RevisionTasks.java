package org.wageaccord.negotiation.process;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.contract.Contracts;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.papers.CasePapers;
import org.wageaccord.negotiation.revision.Revision;
import org.wageaccord.negotiation.revision.Revisions;

/** Service tasks and owner of {@code revision}. */
@Component
public class RevisionTasks {

    private final Revisions revisions;
    private final Bargaining bargaining;
    private final Contracts contracts;
    private final TextFreezing freezing;
    private final CasePapers papers;

    RevisionTasks(
            Revisions revisions, Bargaining bargaining, Contracts contracts, TextFreezing freezing, CasePapers papers) {
        this.revisions = revisions;
        this.bargaining = bargaining;
        this.contracts = contracts;
        this.freezing = freezing;
        this.papers = papers;
    }

    public void openRevision(String caseNumber) {
        revisions.open(CaseNumber.parse(caseNumber));
    }

    /** The side whose turn it is. */
    public String turn(String caseNumber) {
        return revision(caseNumber).turn().name();
    }

    /** The revised text takes the place of the one objected to; where only wording changed, it needs no other vote. */
    public void freezeRevision(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        Revision revision = revision(caseNumber);
        Revision.Proposal agreed = revision.newest().orElseThrow();
        freezing.freeze(number, nextVersion(number), agreed.terms(), agreed.digest());
        if (!Objects.requireNonNull(revision.settled()).voteNeeded()) {
            contracts.passedAsFormal(number, agreed.digest());
        }
    }

    public void printRevision(String caseNumber) {
        papers.revision(CaseNumber.parse(caseNumber));
    }

    /** Versions go on counting after those of the table. */
    private int nextVersion(CaseNumber number) {
        int atTheTable = bargaining.table(number).map(TableState::newestVersion).orElse(0);
        int frozen = contracts.agreement(number).orElseThrow().version();
        return Math.max(atTheTable, frozen) + 1;
    }

    private Revision revision(String caseNumber) {
        return revisions.newest(CaseNumber.parse(caseNumber)).orElseThrow();
    }
}
