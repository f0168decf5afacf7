package org.wageaccord.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/** Terms as they are kept, and signatures as they are read. */
@Component
class TermsJson {

    private final ObjectMapper mapper;

    TermsJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Terms terms) {
        try {
            return mapper.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("terms cannot be written", e);
        }
    }

    /** Signatures as the database hands them over: moments by act and side. */
    Map<SigningAct, Map<Side, Instant>> signatures(@Nullable String json) {
        Map<SigningAct, Map<Side, Instant>> signatures = new EnumMap<>(SigningAct.class);
        if (json != null) {
            moments(json).forEach((key, at) -> {
                String[] words = key.split(" ");
                signatures
                        .computeIfAbsent(SigningAct.valueOf(words[0]), act -> new EnumMap<>(Side.class))
                        .put(Side.valueOf(words[1]), OffsetDateTime.parse(at).toInstant());
            });
        }
        return signatures;
    }

    private Map<String, String> moments(String json) {
        try {
            return mapper.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept signatures cannot be read", e);
        }
    }

    Terms read(String json) {
        try {
            return mapper.readValue(json, Terms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept terms cannot be read", e);
        }
    }
}
