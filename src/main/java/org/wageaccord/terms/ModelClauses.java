package org.wageaccord.terms;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Clause;

/** The clause catalogue with a model text for each clause, from {@code terms/clauses.yaml}. */
@Component
class ModelClauses {

    private final List<ModelClause> all;

    ModelClauses() throws IOException {
        try (InputStream source = new ClassPathResource("terms/clauses.yaml").getInputStream()) {
            all = List.copyOf(new YAMLMapper().readValue(source, new TypeReference<List<ModelClause>>() {}));
        }
    }

    List<ModelClause> all() {
        return all;
    }

    List<Clause> asClauses() {
        return all.stream().map(c -> new Clause(c.key(), c.title(), c.text())).toList();
    }
}
