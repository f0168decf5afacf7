package org.wageaccord.statute.shell;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wageaccord.statute.pack.PackFault;

/** Writes an answer as JSON in UTF-8, whatever the terminal's locale; a wrong question as one line on standard error. */
final class Answer {

    static final int OK = 0;
    static final int WRONG = 2;

    private static Streams streams =
            new Streams(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));

    private Answer() {}

    /** Where answers and reasons go; closing it leads back to the terminal. */
    record Streams(OutputStream out, OutputStream err) implements AutoCloseable {
        @Override
        public void close() {
            streams = new Streams(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        }
    }

    /** For tests. */
    static Streams into(OutputStream out, OutputStream err) {
        streams = new Streams(out, err);
        return streams;
    }

    /** Answers with what {@code question} returns: maps, collections, numbers, booleans, texts. */
    static int to(Callable<Map<String, ?>> question) throws Exception {
        try {
            Map<String, ?> answer = question.call();
            write(answer, streams.out());
            return OK;
        } catch (LawBook.Wrong | PackFault e) {
            new PrintStream(streams.err(), true, StandardCharsets.UTF_8).println(e.getMessage());
            return WRONG;
        }
    }

    private static void write(Map<String, ?> answer, OutputStream out) {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        PrintStream plain = new PrintStream(out, false, StandardCharsets.UTF_8);
        try (JsonGenerator json = new JsonFactory().createGenerator(plain).setPrettyPrinter(lines)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            value(json, answer);
            json.flush();
            plain.println();
            plain.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                value(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object entry : list) {
                value(json, entry);
            }
            json.writeEndArray();
        } else {
            single(json, value);
        }
    }

    private static void single(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }
}
