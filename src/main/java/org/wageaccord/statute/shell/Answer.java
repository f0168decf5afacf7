package org.wageaccord.statute.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wageaccord.ground.Json;
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
        PrintStream plain = new PrintStream(out, false, StandardCharsets.UTF_8);
        plain.println(Json.of(answer));
        plain.flush();
    }
}
