package org.wageaccord.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** One way to write an act: its record components, keys sorted at every depth, decimals as plain strings, times in ISO form. */
final class CanonicalJson {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(BigDecimal.class, new PlainDecimal()))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    String of(Object act) {
        try {
            return mapper.writeValueAsString(components(act));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + act, e);
        }
    }

    Map<String, Object> facts(String json) {
        try {
            return mapper.readValue(json, FACTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not an act: " + json, e);
        }
    }

    /** 2650, never 2.65E+3. */
    private static final class PlainDecimal extends ToStringSerializerBase {
        PlainDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public String valueToString(Object value) {
            return ((BigDecimal) value).toPlainString();
        }
    }

    private static Map<String, Object> components(Object act) {
        if (!act.getClass().isRecord()) {
            throw new IllegalArgumentException(act.getClass() + " is recorded but no record");
        }
        Map<String, Object> components = new TreeMap<>();
        for (RecordComponent component : act.getClass().getRecordComponents()) {
            components.put(component.getName(), value(act, component));
        }
        return components;
    }

    private static Object value(Object act, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(act);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
