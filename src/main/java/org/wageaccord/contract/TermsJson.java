package org.wageaccord.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Terms;

/** Terms as they are kept. */
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

    Terms read(String json) {
        try {
            return mapper.readValue(json, Terms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept terms cannot be read", e);
        }
    }
}
