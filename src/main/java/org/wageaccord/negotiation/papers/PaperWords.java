package org.wageaccord.negotiation.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Show;
import org.wageaccord.teams.Delegation;
import org.wageaccord.teams.Power;

/** Words of papers and of what is kept with a filing: Chinese, whatever language the reader's page has. */
@Component
class PaperWords {

    private static final char PAGE_GAP = '\u2009';

    private final MessageSource messages;
    private final Show show;

    PaperWords(MessageSource messages, Show show) {
        this.messages = messages;
        this.show = show;
    }

    String word(String key, Object... args) {
        return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
    }

    /** A chief's written delegation as its paper says it. */
    String delegation(Delegation delegation) {
        Delegation.Entry entry = delegation.entry();
        String powers = Arrays.stream(Power.values())
                .filter(delegation::covers)
                .map(power -> word("teams.power." + power))
                .collect(Collectors.joining("、"));
        return word(
                "paper.delegation",
                entry.words(),
                delegation.delegatePost(),
                delegation.delegateName(),
                powers,
                date(entry.from()),
                date(entry.to()),
                delegation.grantedBy());
    }

    /** 4,727.50: on paper thousands are told apart by commas, which no line is broken at. */
    String yuan(BigDecimal amount) {
        return show.yuan(amount).replace(PAGE_GAP, ',');
    }

    /** 6.73%, without a gap. */
    String percent(@Nullable BigDecimal value) {
        return show.percent(value).replace(" ", "").replace(PAGE_GAP, ',');
    }

    String date(@Nullable LocalDate day) {
        Locale reader = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try {
            return show.date(day);
        } finally {
            LocaleContextHolder.setLocale(reader);
        }
    }
}
