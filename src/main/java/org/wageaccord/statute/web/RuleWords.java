package org.wageaccord.statute.web;

import java.math.BigDecimal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Rule.Unit;

/** A rule's value in words, with the inclusive and the exclusive said: 2/3 以上（含本数）, 超过 1/2（不含本数）. */
@Component("ruleWords")
public class RuleWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MessageSource messages;

    RuleWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Rule rule) {
        String amount = word("statute.unit." + rule.unit(), number(rule));
        boolean period = rule.unit() == Unit.WORKING_DAYS
                || rule.unit() == Unit.CALENDAR_DAYS
                || rule.unit() == Unit.TIMES_PER_YEAR
                || rule.topic() == Rule.Topic.TIME;
        return period ? amount : word("statute.comparison." + rule.comparison(), amount);
    }

    public String of(Deadline.Competing counted) {
        return word("statute.unit." + counted.unit(), Integer.toString(counted.number()));
    }

    private static String number(Rule rule) {
        String value = rule.value().stripTrailingZeros().toPlainString();
        if (rule.denominator() == null) {
            return value;
        }
        return rule.denominator().compareTo(HUNDRED) == 0
                ? value + " %"
                : value + "/" + rule.denominator().toPlainString();
    }

    private String word(String key, String argument) {
        return messages.getMessage(key, new Object[] {argument}, LocaleContextHolder.getLocale());
    }
}
