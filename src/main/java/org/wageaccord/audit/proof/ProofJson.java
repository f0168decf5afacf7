package org.wageaccord.audit.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;

/** JSON of which there is one way only to write a value, so that no byte of a proof can be changed unseen. */
final class ProofJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private ProofJson() {}

    /** One line, keys in order. */
    static String line(Map<String, ?> value) {
        return written(new TreeMap<>(value), false);
    }

    /** A file for people and machines: two spaces a level, a line feed at the end. */
    static String file(Object value) {
        return written(value, true) + "\n";
    }

    static <T> T read(String json, Class<T> type) throws NotAProof {
        try {
            T read = JSON.readValue(json, type);
            if (read == null) {
                throw new NotAProof("it is empty");
            }
            return read;
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException e) {
            throw new NotAProof("it is not in the form of one", e);
        }
    }

    private static String written(Object value, boolean pretty) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return pretty ? JSON.writer(printer).writeValueAsString(value) : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written: " + value.getClass(), e);
        }
    }
}
