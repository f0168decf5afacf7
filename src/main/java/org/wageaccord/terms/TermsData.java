package org.wageaccord.terms;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Lists of this room that are kept as data, under {@code terms/}. */
final class TermsData {

    private TermsData() {}

    static <T> List<T> read(String file, TypeReference<List<T>> type) throws IOException {
        try (InputStream source = new ClassPathResource("terms/" + file).getInputStream()) {
            return List.copyOf(new YAMLMapper().readValue(source, type));
        }
    }
}
