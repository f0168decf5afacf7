package org.wageaccord.documents.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Show;

/**
 * How values are written on papers, always in Chinese; in templates {@code ${write.yuan(x)}}. Public because expressions
 * can call public classes only. Absent values are written as a dash.
 */
public final class PaperWords {

    static final PaperWords INSTANCE = new PaperWords();
    private static final String AWAITED = "待年度放假通知";
    private static final String NOTHING = "—";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm", Locale.CHINA);
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern CATALOGUE = Pattern.compile("C(0[1-9]|1\\d|2\\d)");
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private PaperWords() {}

    /** 1,134,600 or 4,727.50: cents only where there are any. */
    public String yuan(@Nullable BigDecimal amount) {
        if (amount == null) {
            return NOTHING;
        }
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return grouped(whole ? "#,##0" : "#,##0.00", amount);
    }

    /** 贰仟捌佰元整: a sum that stands in a contract a second time, where custom asks for it. */
    public String capital(@Nullable BigDecimal amount) {
        return amount == null ? NOTHING : Capitals.of(amount);
    }

    /** +288, −36, 0. */
    public String change(@Nullable BigDecimal amount) {
        if (amount == null) {
            return NOTHING;
        }
        return (amount.signum() > 0 ? "+" : amount.signum() < 0 ? "−" : "") + yuan(amount.abs());
    }

    /** 6.73%, half up. */
    public String percent(@Nullable BigDecimal value) {
        return value == null ? NOTHING : grouped("0.00", value).replace('-', '−') + "%";
    }

    /** A share as the law says it, without zeros: 150%, 90%. */
    public String share(@Nullable BigDecimal value) {
        return value == null ? NOTHING : value.stripTrailingZeros().toPlainString() + "%";
    }

    /** A small rate to the tenth of a cent: 0.086. */
    public String rate(@Nullable BigDecimal value) {
        return value == null ? NOTHING : grouped("0.000##", value);
    }

    /** A hourly rate, always with cents: 33.52. */
    public String cents(@Nullable BigDecimal value) {
        return value == null ? NOTHING : grouped("#,##0.00", value);
    }

    public String count(@Nullable Integer value) {
        return value == null ? NOTHING : grouped("#,##0", BigDecimal.valueOf(value));
    }

    public String date(@Nullable LocalDate date) {
        if (date == null) {
            return NOTHING;
        }
        return date.equals(Show.AWAITED) ? AWAITED : date.format(DATE);
    }

    /** The Beijing day of a moment. */
    public String day(@Nullable Instant moment) {
        return moment == null ? NOTHING : moment.atZone(Show.BEIJING).format(DATE);
    }

    /** A moment in Beijing time. */
    public String time(@Nullable Instant moment) {
        if (moment == null) {
            return NOTHING;
        }
        ZonedDateTime beijing = moment.atZone(Show.BEIJING);
        return beijing.format(TIME);
    }

    public String brief(@Nullable String digest) {
        return digest == null ? NOTHING : Digest.brief(digest);
    }

    /** A QR code of an address, as the source of a picture. */
    public String code(String content) {
        return QrCode.dataUri(content);
    }

    /** 十五, for counts up to 99 as the law writes them; greater ones in digits. */
    public String chinese(int number) {
        if (number < 0 || number >= HUNDRED) {
            return String.valueOf(number);
        }
        if (number < TEN) {
            return digit(number);
        }
        String tens = number < 2 * TEN ? "" : digit(number / TEN);
        return tens + "十" + (number % TEN == 0 ? "" : digit(number % TEN));
    }

    /** （一）, the number of an item of a list, counted from 0. */
    public String item(int index) {
        return "（" + chinese(index + 1) + "）";
    }

    /** The paragraphs of a longer text, without empty ones. */
    public List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** The clauses with one of these keys, in the order given. */
    public List<Map<String, Object>> clauses(@Nullable List<Map<String, Object>> all, String... keys) {
        List<String> wanted = List.of(keys);
        return all == null
                ? List.of()
                : all.stream().filter(c -> wanted.contains(c.get("key"))).toList();
    }

    /** The clauses whose key is not in the catalogue C01 to C29, so that nothing agreed is lost. */
    public List<Map<String, Object>> clausesElsewhere(@Nullable List<Map<String, Object>> all) {
        return all == null
                ? List.of()
                : all.stream()
                        .filter(c ->
                                !CATALOGUE.matcher(String.valueOf(c.get("key"))).matches())
                        .toList();
    }

    private static String digit(int number) {
        return String.valueOf(DIGITS.charAt(number));
    }

    private static String grouped(String pattern, BigDecimal value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
