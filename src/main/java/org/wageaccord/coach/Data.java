package org.wageaccord.coach;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** What this room says, kept as data under {@code coach/}. */
final class Data {

    private Data() {}

    static <T> List<T> read(String file, TypeReference<List<T>> type) throws IOException {
        try (InputStream source = new ClassPathResource("coach/" + file).getInputStream()) {
            return List.copyOf(new YAMLMapper().readValue(source, type));
        }
    }
}
