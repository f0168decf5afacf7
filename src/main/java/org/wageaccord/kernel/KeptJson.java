package org.wageaccord.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** What people wrote, as rooms keep it: plain JSON, days as text, sums without exponents. */
public final class KeptJson {

    private static final JsonMapper KEPT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private KeptJson() {}

    public static String write(Object value) {
        try {
            return KEPT.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot keep " + value.getClass(), e);
        }
    }

    public static <T> T read(String json, TypeReference<T> type) {
        try {
            return KEPT.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a kept " + type.getType(), e);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return KEPT.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a kept " + type, e);
        }
    }
}
