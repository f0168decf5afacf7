package org.wageaccord.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.wageaccord.kernel.Digest;

/** Frozen values as text: kept in the order they came, and written canonically for the digest. */
final class FilingJson {

    private static final JsonMapper KEPT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(BigDecimal.class, ToStringSerializer.instance))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private FilingJson() {}

    /** What a submission consists of, as it is digested. */
    private record Package(FilingFacts facts, FilingEntry entry, List<String> supplied, LocalDate receivedOn) {}

    static String write(Object value) {
        return written(KEPT, value);
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return KEPT.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept value cannot be read as " + type, e);
        }
    }

    /** SHA-256 of the canonical JSON of the package. */
    static String digest(FilingFacts facts, FilingEntry entry, List<Supplied> supplies, LocalDate receivedOn) {
        List<String> supplied = supplies.stream()
                .map(s -> s.item() + "|" + s.words() + "|" + s.digest())
                .toList();
        return Digest.of(written(CANONICAL, new Package(facts, entry, supplied, receivedOn)));
    }

    private static String written(JsonMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("value cannot be written", e);
        }
    }
}
