package org.wageaccord.archive.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How the archive writes what is not a paper: JSON in UTF-8, days and moments in ISO form. */
public final class ArchiveJson {

    private static final JsonMapper PRETTY = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private static final JsonMapper LINE = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ArchiveJson() {}

    /** A whole file. */
    public static byte[] file(Object value) {
        try {
            return PRETTY.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be archived: " + value.getClass(), e);
        }
    }

    /** One line of a file with many values. */
    public static byte[] line(Object value) {
        try {
            return (LINE.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be archived: " + value.getClass(), e);
        }
    }

    public static ArchiveIndex index(byte[] json) throws IOException {
        return LINE.readValue(json, ArchiveIndex.class);
    }

    static JsonNode tree(String json) throws JsonProcessingException {
        return LINE.readTree(json);
    }
}
