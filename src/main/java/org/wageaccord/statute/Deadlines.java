package org.wageaccord.statute;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The deadline chip's words for templates: {@code ${@deadlines.words(deadline)}}. */
@Component("deadlines")
public class Deadlines {

    private final Statute statute;
    private final MessageSource messages;

    Deadlines(Statute statute, MessageSource messages) {
        this.statute = statute;
        this.messages = messages;
    }

    public TimeLeft left(Deadline deadline) {
        return statute.left(deadline);
    }

    /** 还剩 4 个工作日 / 今天 24:00 截止 / 逾期 2 日, in the reader's language. */
    public String words(Deadline deadline) {
        TimeLeft left = left(deadline);
        return messages.getMessage(
                left.key(), new Object[] {Integer.toString(left.days())}, LocaleContextHolder.getLocale());
    }
}
