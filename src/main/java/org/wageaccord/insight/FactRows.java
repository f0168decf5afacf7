package org.wageaccord.insight;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.intake.Row;

/** Reads a file of official figures: a heading, then one figure a row. All rows are good, or nothing is taken. */
final class FactRows {

    /** The columns in their order; they are part of the format. */
    static final List<String> COLUMNS = List.of("类别", "年度", "行业大类", "岗位或分位", "数值", "来源", "发布日期", "网址");

    private static final int MOST_ROWS = 2000;
    /** More reasons than one reads at once help nobody. */
    private static final int MOST_REASONS = 20;

    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 1995;
    private static final BigDecimal MOST_PERCENT = new BigDecimal(100);
    private static final BigDecimal MOST_YUAN = new BigDecimal(1_000_000);
    /** As spreadsheets write days, with one digit or two. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final LocalDate today;
    private final Set<String> industries;
    private final List<Refusal> refusals = new ArrayList<>();

    FactRows(LocalDate today, Set<String> industries) {
        this.today = today;
        this.industries = industries;
    }

    List<Refusal> refusals() {
        return refusals.size() > MOST_REASONS ? refusals.subList(0, MOST_REASONS) : refusals;
    }

    List<Fact> read(List<Row> rows) {
        if (rows.isEmpty() || !rows.get(0).cells().equals(COLUMNS)) {
            refusals.add(Refusal.of("file", "refusal.insight.columns", String.join("、", COLUMNS)));
            return List.of();
        }
        if (rows.size() == 1 || rows.size() > MOST_ROWS) {
            refusals.add(Refusal.of("file", "refusal.insight.rows", MOST_ROWS));
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            Fact fact = read(row);
            if (fact != null) {
                facts.add(fact);
            }
        }
        return facts;
    }

    private @Nullable Fact read(Row row) {
        int before = refusals.size();
        FactKind kind = FactKind.named(cell(row, 0)).orElse(null);
        if (kind == null) {
            refuse(row, "kind", cell(row, 0));
            return null;
        }
        int year = year(row);
        String industry = industry(row, kind);
        BigDecimal value = value(row, kind);
        String source = cell(row, 5);
        if (source.isEmpty() || source.length() > LONGEST || cell(row, 3).length() > LONGEST) {
            refuse(row, "source", source);
        }
        LocalDate on = day(row);
        String url = url(row);
        return refusals.size() > before || on == null
                ? null
                : new Fact(kind, year, industry, cell(row, 3), value, source, on, url);
    }

    private int year(Row row) {
        Typed typed = new Typed();
        int year = typed.count("file", cell(row, 1));
        if (!typed.refusals().isEmpty() || year < FIRST_YEAR || year > today.getYear() + 1) {
            refuse(row, "year", cell(row, 1));
        }
        return year;
    }

    private @Nullable String industry(Row row, FactKind kind) {
        String industry = cell(row, 2);
        if (industry.isEmpty() && kind != FactKind.INDUSTRY_WAGE) {
            return null;
        }
        if (!industries.contains(industry)) {
            refuse(row, "industry", industry);
        }
        return industry;
    }

    private BigDecimal value(Row row, FactKind kind) {
        Typed typed = new Typed();
        String text = cell(row, 4);
        BigDecimal value = kind.isPercent() ? typed.percent("file", text) : typed.amount("file", text);
        boolean inBounds = kind.isPercent()
                ? value.abs().compareTo(MOST_PERCENT) <= 0
                : value.signum() > 0 && value.compareTo(MOST_YUAN) <= 0;
        if (!typed.refusals().isEmpty() || !inBounds) {
            refuse(row, "value", text);
        }
        return value;
    }

    private @Nullable LocalDate day(Row row) {
        try {
            LocalDate day = LocalDate.parse(cell(row, 6).replace('/', '-'), DAY);
            if (!day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeException notADay) {
            refuse(row, "day", cell(row, 6));
            return null;
        }
        refuse(row, "dayToCome", cell(row, 6));
        return null;
    }

    private String url(Row row) {
        String url = cell(row, 7);
        try {
            URI uri = new URI(url);
            if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme()) || uri.getHost() == null) {
                refuse(row, "url", url);
            }
        } catch (URISyntaxException notAnAddress) {
            refuse(row, "url", url);
        }
        return url;
    }

    private void refuse(Row row, String what, String cell) {
        refusals.add(Refusal.of("file", "refusal.insight." + what, "" + row.line(), cell));
    }

    private static String cell(Row row, int place) {
        return place < row.cells().size() ? row.cells().get(place) : "";
    }
}
