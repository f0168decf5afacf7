package org.wageaccord.negotiation.papers;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.negotiation.papers.FilingDossier.Dossier;

/** The reviewers' checklist in three parts, each item with the fact of the case beside it. */
@Component
class FilingChecklist {

    FilingChecklist() {}

    List<Item> of(Dossier dossier) {
        return List.of();
    }
}
