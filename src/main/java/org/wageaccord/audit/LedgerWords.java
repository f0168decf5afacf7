package org.wageaccord.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Show;

/**
 * Words an entry for people: the message {@code act.<act>} with the facts in place of their names in braces. What stands in
 * square brackets is told only where the act has the facts named in it: acts from before a fact was kept. What else cannot
 * be worded stays visible: the code of an act without a message, the braces of a fact the act does not have.
 */
@Component("ledgerWords")
public class LedgerWords {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern PART = Pattern.compile("\\[([^\\]]*)]");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile(DATE + "T[\\d:.]+Z");
    private static final String NOTHING = "—";

    private final MessageSource messages;
    private final Show show;

    LedgerWords(MessageSource messages, Show show) {
        this.messages = messages;
        this.show = show;
    }

    public String words(LedgerEntry entry) {
        Matcher name = NAME.matcher(told(message("act." + entry.act(), entry.act()), entry));
        StringBuilder words = new StringBuilder();
        while (name.find()) {
            String fact = name.group(1);
            String word =
                    entry.facts().containsKey(fact) ? word(fact, entry.facts().get(fact)) : name.group();
            name.appendReplacement(words, Matcher.quoteReplacement(word));
        }
        return name.appendTail(words).toString();
    }

    /** The message without the parts whose facts the act does not have. */
    private static String told(String message, LedgerEntry entry) {
        return PART.matcher(message)
                .replaceAll(part -> hasFacts(part.group(1), entry) ? Matcher.quoteReplacement(part.group(1)) : "");
    }

    private static boolean hasFacts(String part, LedgerEntry entry) {
        return NAME.matcher(part).results().allMatch(name -> entry.facts().get(name.group(1)) != null);
    }

    public String role(String role) {
        return message("role." + role, role);
    }

    private String word(String name, @Nullable Object fact) {
        if (fact == null || "".equals(fact)) {
            return NOTHING;
        }
        if (fact instanceof Collection<?> many) {
            return many.stream().map(one -> word(name, one)).collect(Collectors.joining(message("timeline.and", ", ")));
        }
        String text = fact.toString();
        if (DATE.matcher(text).matches()) {
            return show.date(LocalDate.parse(text));
        }
        return MOMENT.matcher(text).matches() ? show.time(Instant.parse(text)) : value(name, text);
    }

    /** A choice or a side in words; the value of this fact goes before a value of any fact. */
    private String value(String name, String text) {
        String side = message("side." + text, text);
        return message("value." + name + "." + text, message("value." + text, side));
    }

    private String message(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
    }
}
