package org.wageaccord.negotiation.papers;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.negotiation.papers.FilingDossier.Dossier;

/** The reviewers' checklist in its three parts, with the fact of the case beside each item. */
@Component
class FilingChecklist {

    private final StandingFacts standing;
    private final ProcedureFacts procedure;
    private final ContentFacts content;

    FilingChecklist(StandingFacts standing, ProcedureFacts procedure, ContentFacts content) {
        this.standing = standing;
        this.procedure = procedure;
        this.content = content;
    }

    List<Item> of(Dossier dossier) {
        return Stream.of(standing.of(dossier), procedure.of(dossier), content.of(dossier))
                .flatMap(List::stream)
                .toList();
    }
}
