package org.wageaccord.negotiation.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.Team;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.filing.ReviewDecision.Part;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.papers.FilingDossier.Dossier;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/** The reviewers' checklist in three parts, each item with the fact of the case beside it. */
@Component
class FilingChecklist {

    FilingChecklist() {}

    List<Item> of(Dossier dossier) {
        return List.of();
    }
}
