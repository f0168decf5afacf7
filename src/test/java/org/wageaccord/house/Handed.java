package org.wageaccord.house;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.ClassUtils;
import org.wageaccord.forms.Unprinted;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;

/** What somebody could hand in at a door: everything is there, and one of its texts is the one that is asked for. */
final class Handed {

    private static final String FINE = "文";
    private static final Map<Class<?>, Object> SIMPLE = Map.ofEntries(
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(LocalDate.class, LocalDate.of(2026, 3, 2)),
            Map.entry(LocalDateTime.class, LocalDateTime.of(2026, 3, 2, 14, 0)),
            Map.entry(LocalTime.class, LocalTime.of(14, 0)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(UUID.class, new UUID(0, 1)),
            Map.entry(int.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(byte[].class, new byte[] {1}),
            Map.entry(CaseNumber.class, CaseNumber.parse("永薪协〔2026〕0123号")),
            Map.entry(PartyId.class, PartyId.CITY_UNION),
            Map.entry(ActorId.class, ActorId.PLATFORM));

    private final int asked;
    private final String text;
    private final List<String> texts = new ArrayList<>();

    private Handed(int asked, String text) {
        this.asked = asked;
        this.text = text;
    }

    /** The names of the texts that the door takes for papers, in the order in which {@link #to} counts them. */
    static List<String> texts(Method door) {
        Handed all = new Handed(-1, FINE);
        all.arguments(door);
        return all.texts;
    }

    /** @param asked which of the texts is this one; all others are fine */
    static Object[] to(Method door, int asked, String text) {
        return new Handed(asked, text).arguments(door);
    }

    private Object[] arguments(Method door) {
        return Arrays.stream(door.getParameters())
                .map(p -> value(p.getName(), p.getParameterizedType(), p))
                .toArray();
    }

    private Object value(String name, Type type, AnnotatedElement of) {
        if (type == String.class) {
            return text(name, of);
        }
        if (type instanceof ParameterizedType of1 && of1.getRawType() instanceof Class<?> raw) {
            Object row = value(name, of1.getActualTypeArguments()[0], of);
            return raw == Set.class ? Set.of(row) : rows(raw, row);
        }
        return plain((Class<?>) type);
    }

    private String text(String name, AnnotatedElement of) {
        if (of.isAnnotationPresent(Unprinted.class)) {
            return FINE;
        }
        texts.add(name);
        return texts.size() - 1 == asked ? text : FINE;
    }

    private static Object rows(Class<?> raw, Object row) {
        if (raw == List.class || raw == Collection.class) {
            return List.of(row);
        }
        throw new AssertionError("no door takes " + raw);
    }

    private Object plain(Class<?> type) {
        Class<?> simple = Integer.class == type || Boolean.class == type ? primitive(type) : type;
        if (SIMPLE.containsKey(simple)) {
            return SIMPLE.get(simple);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return record(type);
        }
        throw new AssertionError(
                "what a door takes is a record, a list, an enum, a number, a day or a text, not " + type);
    }

    private static Class<?> primitive(Class<?> type) {
        return type == Integer.class ? int.class : boolean.class;
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(p -> value(p.getName(), p.getGenericType(), p))
                .toArray();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> made = ClassUtils.getConstructorIfAvailable(type, types);
        try {
            return made.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " with " + Arrays.toString(values), e);
        }
    }

    static boolean takesText(Method door) {
        return Arrays.stream(door.getParameters()).map(Parameter::getType).anyMatch(Handed::mayHoldText)
                && !texts(door).isEmpty();
    }

    static boolean mayHoldText(Class<?> type) {
        return type == String.class
                || type.isRecord() && !SIMPLE.containsKey(type)
                || Collection.class.isAssignableFrom(type);
    }
}
