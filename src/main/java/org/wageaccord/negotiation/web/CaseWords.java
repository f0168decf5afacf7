package org.wageaccord.negotiation.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;

/** Words of this room's pages in the reader's language. */
@Component
class CaseWords {

    private final MessageSource messages;
    private final FormRefusals refusals;
    private final Show show;

    CaseWords(MessageSource messages, FormRefusals refusals, Show show) {
        this.messages = messages;
        this.refusals = refusals;
        this.show = show;
    }

    String word(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    /** Reasons and warnings with their articles. */
    List<String> of(List<Refusal> found) {
        return dated(found).stream().map(refusals::word).toList();
    }

    /** The same with days written as the reader writes them. */
    List<Refusal> dated(List<Refusal> found) {
        return found.stream()
                .map(r -> new Refusal(r.field(), r.code(), dated(r.args().toArray()), r.citation()))
                .toList();
    }

    private List<Object> dated(Object... args) {
        return Arrays.stream(args)
                .map(arg -> arg instanceof LocalDate day ? show.date(day) : arg)
                .toList();
    }
}
