package org.wageaccord.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Show;

/** Keeps the values of a message as they were sent, and words them when the message is read. */
@Component
class MessageWords {

    private static final String DATE = "date";
    private static final String TIME = "time";

    private final ObjectMapper json;
    private final MessageSource messages;
    private final Show show;

    MessageWords(ObjectMapper json, MessageSource messages, Show show) {
        this.json = json;
        this.messages = messages;
        this.show = show;
    }

    /** Numbers as plain digits, so that the year 2026 is never shown as 2,026; dates and moments marked as such. */
    String written(Object... args) {
        return write(Stream.of(args).map(MessageWords::plain).toList());
    }

    String of(String code, String args) {
        Object[] values = Stream.of(read(args)).map(this::shown).toArray();
        return String.valueOf(messages.getMessage(code, values, code, LocaleContextHolder.getLocale()));
    }

    private static Object plain(Object arg) {
        if (arg instanceof LocalDate date) {
            return Map.of(DATE, date.toString());
        }
        if (arg instanceof Instant moment) {
            return Map.of(TIME, moment.toString());
        }
        return arg instanceof BigDecimal decimal ? decimal.toPlainString() : arg.toString();
    }

    private Object shown(Object arg) {
        if (arg instanceof Map<?, ?> marked) {
            return marked.containsKey(DATE)
                    ? show.date(LocalDate.parse(String.valueOf(marked.get(DATE))))
                    : show.time(Instant.parse(String.valueOf(marked.get(TIME))));
        }
        return arg;
    }

    private String write(List<Object> args) {
        try {
            return json.writeValueAsString(args);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the words of a message", e);
        }
    }

    private Object[] read(String args) {
        try {
            return json.readValue(args, Object[].class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not the words of a message: " + args, e);
        }
    }
}
