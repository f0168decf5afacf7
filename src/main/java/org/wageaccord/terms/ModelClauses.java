package org.wageaccord.terms;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Clause;

/** The clause catalogue with a model text for each clause, from {@code terms/clauses.yaml}. */
@Component
class ModelClauses {

    private final List<ModelClause> all;

    ModelClauses() throws IOException {
        all = TermsData.read("clauses.yaml", new TypeReference<>() {});
    }

    List<ModelClause> all() {
        return all;
    }

    List<Clause> asClauses() {
        return all.stream().map(c -> new Clause(c.key(), c.title(), c.text())).toList();
    }
}
