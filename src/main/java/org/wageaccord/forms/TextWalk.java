package org.wageaccord.forms;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Terms;

/** Finds the texts within what a door takes, and by which paths the fields of its form are called. */
final class TextWalk {

    private static final String HOUSE = "org.wageaccord.";
    private static final String NAME = "name";
    private static final String FILE_NAME = "fileName";
    private static final String FILE = "file";

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private final BiConsumer<String, String> found;

    /** @param found takes each text, after its path */
    TextWalk(BiConsumer<String, String> found) {
        this.found = found;
    }

    /** A record is the form itself, whose fields need no name before theirs. */
    void begin(String field, @Nullable Object value) {
        if (isOfRoom(value)) {
            parts("", field, value);
        } else {
            walk(field, value);
        }
    }

    private void walk(String path, @Nullable Object value) {
        if (value instanceof String text) {
            found.accept(path, text);
        } else if (value instanceof Collection<?> rows) {
            rows(path, rows.toArray());
        } else if (value instanceof Object[] rows) {
            rows(path, rows);
        } else if (value instanceof Map<?, ?> named) {
            rows(path, named.keySet().toArray());
            rows(path, named.values().toArray());
        } else if (value instanceof Optional<?> some) {
            walk(path, some.orElse(null));
        } else if (isOfRoom(value)) {
            // terms are typed into a form of their own, wherever they stand in what the door takes
            parts(value instanceof Terms ? "" : path + ".", path, value);
        }
    }

    private void rows(String path, Object[] rows) {
        for (int i = 0; i < rows.length; i++) {
            walk(path + "[" + i + "]", rows[i]);
        }
    }

    private void parts(String before, String path, Object value) {
        Shape shape = SHAPES.get(value.getClass());
        for (Part part : shape.parts()) {
            walk(field(shape, before, path, part.name()), ReflectionUtils.invokeMethod(part.reader(), value));
        }
    }

    /** A form has one field for a file, and calls it neither by its name nor by its place. */
    private static String field(Shape shape, String before, String path, String part) {
        if (part.equals(FILE_NAME)) {
            return before + FILE;
        }
        return shape.file() && part.equals(NAME) ? path.replaceFirst("\\[\\d+]$", "") : before + part;
    }

    /** A name of the platform is no text of its own: it names what is there, or nothing. */
    private static boolean isOfRoom(@Nullable Object value) {
        return value instanceof Record
                && value.getClass().getName().startsWith(HOUSE)
                && !(value instanceof CaseNumber)
                && !(value instanceof PartyId);
    }

    private record Part(String name, Method reader) {}

    /** @param file whether it holds a file with its name */
    private record Shape(List<Part> parts, boolean file) {

        static Shape of(Class<?> type) {
            RecordComponent[] all = type.getRecordComponents();
            List<Part> parts = Arrays.stream(all)
                    .filter(c -> !c.isAnnotationPresent(Unprinted.class) && mayHoldText(c.getType()))
                    .map(c -> new Part(c.getName(), reader(c)))
                    .toList();
            return new Shape(parts, Arrays.stream(all).anyMatch(c -> c.getType() == byte[].class));
        }

        private static boolean mayHoldText(Class<?> type) {
            return !type.isPrimitive()
                    && !type.isEnum()
                    && type != byte[].class
                    && !Number.class.isAssignableFrom(type);
        }

        private static Method reader(RecordComponent component) {
            Method reader = component.getAccessor();
            ReflectionUtils.makeAccessible(reader);
            return reader;
        }
    }
}
