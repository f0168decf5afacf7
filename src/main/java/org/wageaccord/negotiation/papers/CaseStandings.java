package org.wageaccord.negotiation.papers;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperStanding;
import org.wageaccord.documents.PaperStandings;
import org.wageaccord.documents.PaperState;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.performance.Performance;
import org.wageaccord.statute.Statute;

/** How the papers of cases and of sector talks stand, for anybody: of an agreement by its life, of other papers by their case. */
@Component
class CaseStandings implements PaperStandings {

    /** What an ended negotiation leaves without effect; minutes, letters and notices stay what they are. */
    private static final Set<PaperKind> LIVE_WITH_THE_CASE =
            Set.of(PaperKind.OFFER, PaperKind.REPLY, PaperKind.TEAM_LIST, PaperKind.AGREEMENT);

    private static final Set<Stage> ENDED = Set.of(Stage.WITHDRAWN, Stage.CLOSED_NO_AGREEMENT);

    private final Negotiations negotiations;
    private final Documents documents;
    private final Contracts contracts;
    private final Performance performance;
    private final SectorStandings sectors;
    private final PublishedAgreements published;
    private final Statute statute;

    CaseStandings(
            Negotiations negotiations,
            Documents documents,
            Contracts contracts,
            Performance performance,
            SectorStandings sectors,
            PublishedAgreements published,
            Statute statute) {
        this.negotiations = negotiations;
        this.documents = documents;
        this.contracts = contracts;
        this.performance = performance;
        this.sectors = sectors;
        this.published = published;
        this.statute = statute;
    }

    @Override
    @Transactional(readOnly = true)
    public PaperStanding of(Paper paper) {
        if (paper.caseNumber().isSector()) {
            return sectors.of(paper);
        }
        Stage stage = negotiations.file(paper.caseNumber()).orElseThrow().stage();
        if (stage == Stage.VOIDED && paper.kind() != PaperKind.CASE_END) {
            return PaperStanding.of(PaperState.VOIDED);
        }
        if (ENDED.contains(stage) && LIVE_WITH_THE_CASE.contains(paper.kind())) {
            return PaperStanding.of(PaperState.ENDED);
        }
        return paper.kind() == PaperKind.AGREEMENT ? agreement(paper) : PaperStanding.of(PaperState.REGISTERED);
    }

    private PaperStanding agreement(Paper paper) {
        Optional<Agreement> signed = contracts
                .agreement(paper.caseNumber())
                .filter(Agreement::isSigned)
                .filter(agreement -> isPaperOf(agreement, paper));
        if (signed.isEmpty()) {
            return PaperStanding.of(PaperState.DRAFT);
        }
        Agreement agreement = signed.get();
        return performance
                .life(paper.caseNumber())
                .map(life -> new PaperStanding(life.standing(statute.today()), published.of(agreement, life)))
                .orElseGet(
                        () -> PaperStanding.of(agreement.effective() == null ? PaperState.SIGNED : PaperState.VALID));
    }

    private boolean isPaperOf(Agreement agreement, Paper paper) {
        return documents
                .find(Objects.requireNonNull(agreement.caseNumber()), paper.kind(), CasePapers.signedKey(agreement))
                .filter(standing -> standing.id().equals(paper.id()))
                .isPresent();
    }
}
