package org.wageaccord.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How numbers and times look on pages and papers. In templates: {@code ${@show.yuan(x)}}. Null shows as a dash. */
@Component("show")
public class Show {

    public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    /** A day that cannot be told yet, because a holiday notice is not published: after every other day, shown as words. */
    public static final LocalDate AWAITED = LocalDate.of(9999, 12, 31);

    private static final String NOTHING = "—";
    private static final char THIN_SPACE = '\u2009';

    /** 1 134 600 or 4 727.50: thousands apart by thin spaces, cents only where there are any. */
    public String yuan(@Nullable BigDecimal amount) {
        if (amount == null) {
            return NOTHING;
        }
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() <= 0 ? grouped(amount, 0) : grouped(amount, Math.max(2, plain.scale()));
    }

    /** A signed amount: +288, −36. */
    public String change(@Nullable BigDecimal amount) {
        if (amount == null) {
            return NOTHING;
        }
        return (amount.signum() > 0 ? "+" : amount.signum() < 0 ? "−" : "") + yuan(amount.abs());
    }

    /** Percent with two decimals: 6.73 %. */
    public String percent(@Nullable BigDecimal value) {
        return value == null ? NOTHING : grouped(value, 2) + " %";
    }

    public String percent(@Nullable BigDecimal value, int decimals) {
        return value == null ? NOTHING : grouped(value, decimals) + " %";
    }

    public String number(@Nullable Number value) {
        return value == null ? NOTHING : grouped(new BigDecimal(value.toString()), 0);
    }

    /** 2026-04-15 as the page's language writes it: 2026年4月15日 or 15 Apr 2026. */
    public String date(@Nullable LocalDate date) {
        return day(date, "yyyy年M月d日", "d MMM yyyy");
    }

    /** With the weekday: 4月15日 星期三. */
    public String day(@Nullable LocalDate date) {
        return day(date, "M月d日 EEEE", "EEE d MMM");
    }

    /** A moment in Beijing time: 2026年4月15日 14:00. */
    public String time(@Nullable Instant moment) {
        return moment == null ? NOTHING : time(LocalDateTime.ofInstant(moment, BEIJING));
    }

    /** A moment already in Beijing time. */
    public String time(@Nullable LocalDateTime moment) {
        return moment == null ? NOTHING : moment.format(pattern("yyyy年M月d日 HH:mm", "d MMM yyyy HH:mm"));
    }

    public String brief(@Nullable String digest) {
        return digest == null ? NOTHING : Digest.brief(digest);
    }

    private static String day(@Nullable LocalDate date, String chinese, String english) {
        if (date == null) {
            return NOTHING;
        }
        return date.equals(AWAITED)
                ? isEnglish() ? "awaiting the holiday notice" : "待年度放假通知"
                : date.format(pattern(chinese, english));
    }

    private static DateTimeFormatter pattern(String chinese, String english) {
        return isEnglish()
                ? DateTimeFormatter.ofPattern(english, Locale.ENGLISH)
                : DateTimeFormatter.ofPattern(chinese, Locale.CHINA);
    }

    /** Whether the reader's page is in English; where nobody reads, as in a job, it is Chinese. */
    public static boolean isEnglish() {
        LocaleContext reader = LocaleContextHolder.getLocaleContext();
        Locale locale = reader == null ? null : reader.getLocale();
        return locale != null && "en".equals(locale.getLanguage());
    }

    private static String grouped(BigDecimal value, int decimals) {
        String plain = value.setScale(decimals, RoundingMode.HALF_UP).abs().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        StringBuilder shown = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            shown.insert(i, THIN_SPACE);
        }
        String fraction = dot < 0 ? "" : plain.substring(dot);
        return (value.signum() < 0 ? "−" : "") + shown + fraction;
    }
}
