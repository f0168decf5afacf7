package org.wageaccord.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values as canonical JSON - names in order, dates and moments as ISO text - and back by their declared types. */
final class ValuesJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ValuesJson() {}

    static String write(Map<String, Object> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Object> read(List<Variable> declared, String json) {
        try {
            return fields(declared, JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> fields(List<Variable> declared, JsonNode json) {
        Map<String, Object> values = new TreeMap<>();
        for (Variable variable : declared) {
            JsonNode node = json.get(variable.name());
            if (node != null && !node.isNull()) {
                values.put(variable.name(), value(variable, node));
            }
        }
        return values;
    }

    private static Object value(Variable variable, JsonNode node) {
        return switch (variable.type()) {
            case TEXT -> node.textValue();
            case DATE -> LocalDate.parse(node.textValue());
            case TIME -> Instant.parse(node.textValue());
            case INTEGER -> node.intValue();
            case MONEY, PERCENT, DECIMAL -> node.decimalValue();
            case BOOLEAN -> node.booleanValue();
            case LIST -> rows(variable, node);
        };
    }

    private static List<Map<String, Object>> rows(Variable variable, JsonNode node) {
        List<Map<String, Object>> rows = new ArrayList<>();
        node.forEach(row -> rows.add(fields(variable.fields(), row)));
        return rows;
    }
}
