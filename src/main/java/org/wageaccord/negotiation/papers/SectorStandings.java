package org.wageaccord.negotiation.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperStanding;
import org.wageaccord.documents.PaperState;
import org.wageaccord.sector.SectorTerms;
import org.wageaccord.sector.Sectors;
import org.wageaccord.sector.Talks;
import org.wageaccord.sector.Why;
import org.wageaccord.statute.Statute;

/** How the papers of regions and industries stand. */
@Component
class SectorStandings {

    private final Sectors sectors;
    private final Documents documents;
    private final Statute statute;

    SectorStandings(Sectors sectors, Documents documents, Statute statute) {
        this.documents = documents;
        this.sectors = sectors;
        this.statute = statute;
    }

    PaperStanding of(Paper paper) {
        if (paper.kind() != PaperKind.SECTOR_AGREEMENT) {
            return PaperStanding.of(PaperState.REGISTERED);
        }
        Talks talks = sectors.talks(paper.caseNumber()).orElseThrow();
        return isOfTheNewestDraft(paper, talks) ? agreement(talks) : PaperStanding.of(PaperState.DRAFT);
    }

    /** The paper of a draft that was revised since is no more than a draft. */
    private boolean isOfTheNewestDraft(Paper paper, Talks talks) {
        Talks.Draft draft = talks.draft();
        return draft != null
                && documents
                        .find(paper.caseNumber(), paper.kind(), "draft-" + draft.version())
                        .filter(newest -> newest.id().equals(paper.id()))
                        .isPresent();
    }

    private PaperStanding agreement(Talks talks) {
        return switch (talks.step()) {
            case IN_FORCE, EXPIRED -> published(talks);
            case ENDED -> ended(talks);
            case PUBLICATION -> PaperStanding.of(PaperState.VALID);
            case FILING, UNION_REVIEW, BOTH_ACCEPTANCE, BOTH_REVIEW, ACCEPTANCE, SUPPLY, REVIEW ->
                PaperStanding.of(PaperState.SIGNED);
            case REFUSED, GIVEN_UP -> PaperStanding.of(PaperState.ENDED);
            default -> PaperStanding.of(PaperState.DRAFT);
        };
    }

    /** Until the last day it stands as it was published. */
    private PaperStanding ended(Talks talks) {
        Talks.Ended ended = Objects.requireNonNull(talks.ended());
        if (!statute.today().isAfter(ended.lastDay())) {
            return published(talks);
        }
        return PaperStanding.of(ended.why() == Why.CHANGED ? PaperState.REPLACED : PaperState.TERMINATED);
    }

    private PaperStanding published(Talks talks) {
        SectorTerms terms = Objects.requireNonNull(talks.draft()).terms();
        boolean over = statute.today().isAfter(terms.end());
        PaperState state = over ? PaperState.EXPIRED : PaperState.VALID;
        if (talks.publication() == null) {
            return PaperStanding.of(state);
        }
        List<PaperStanding.Signature> signatures = new ArrayList<>();
        talks.signatures()
                .forEach((side, signed) -> signatures.add(
                        new PaperStanding.Signature(side, signed.by(), signed.at(), signed.confirmedBy())));
        return new PaperStanding(
                state,
                new PaperStanding.Published(
                        talks.unit().enterprise().name(),
                        talks.unit().workers().name(),
                        terms.start(),
                        terms.end(),
                        signatures,
                        null));
    }
}
