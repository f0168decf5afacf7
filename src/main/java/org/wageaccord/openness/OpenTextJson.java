package org.wageaccord.openness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** An open text as it is kept: its letters are what the digest is of. */
@Component
class OpenTextJson {

    private final ObjectMapper mapper;

    OpenTextJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(OpenText text) {
        try {
            return mapper.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an open text cannot be written", e);
        }
    }

    OpenText read(String json) {
        try {
            return mapper.readValue(json, OpenText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept open text cannot be read", e);
        }
    }
}
