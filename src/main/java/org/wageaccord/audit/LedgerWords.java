package org.wageaccord.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words an entry for people: the message {@code act.<act>} with the facts in place of their names in braces. */
@Component("ledgerWords")
public class LedgerWords {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    private final MessageSource messages;

    LedgerWords(MessageSource messages) {
        this.messages = messages;
    }

    public String words(LedgerEntry entry) {
        String sentence = message("act." + entry.act(), entry.act());
        Matcher name = NAME.matcher(sentence);
        StringBuilder words = new StringBuilder();
        while (name.find()) {
            Object fact = entry.facts().get(name.group(1));
            name.appendReplacement(words, Matcher.quoteReplacement(fact == null ? "" : word(name.group(1), fact)));
        }
        return name.appendTail(words).toString();
    }

    public String role(String role) {
        return message("role." + role, role);
    }

    private String word(String name, Object fact) {
        String text = String.valueOf(fact);
        String bySide = message("side." + text, text);
        return message("value." + name + "." + text, bySide);
    }

    private String message(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
    }
}
