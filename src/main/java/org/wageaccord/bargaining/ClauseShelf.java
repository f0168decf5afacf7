package org.wageaccord.bargaining;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wageaccord.forms.TypedTerms.Wording;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.terms.ModelClause;
import org.wageaccord.terms.TermsBook;

/** What lies beside whoever writes clauses: the catalogue, its plain words, and what the town offers (offer and position alike). */
@Component
public class ClauseShelf {

    private final TermsBook terms;
    private final LocalClauses local;

    ClauseShelf(TermsBook terms, LocalClauses local) {
        this.terms = terms;
        this.local = local;
    }

    /** Under the names that the pages of both forms use. */
    public Map<String, Object> shown(PartyId enterprise) {
        return Map.of(
                "catalogue",
                terms.catalogue().stream().collect(Collectors.toMap(ModelClause::key, Function.identity())),
                "guides",
                terms.guides(),
                "local",
                local.of(enterprise));
    }

    /** The words of a clause that the town of this enterprise offers today; empty for any other. */
    public Optional<Wording> wording(PartyId enterprise, String clause) {
        return local.of(enterprise).stream()
                .filter(offered -> offered.id().toString().equals(clause))
                .findFirst()
                .map(offered -> new Wording("", offered.title(), offered.text()));
    }
}
