package org.wageaccord.negotiation.revision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.revision.Change.Kind;

/** What differs between two texts, and whether it is a number or a right of workers or wording only. */
final class RevisionChanges {

    /** The number of a law's article is no number of a worker. */
    private static final Pattern ARTICLE =
            Pattern.compile("第[零〇一二三四五六七八九十百千\\d]+[条章节编](第[零〇一二三四五六七八九十百千\\d]+款)?(第（?[零〇一二三四五六七八九十百千\\d]+）?项)?");

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+([.．][0-9０-９]+)?[%％]?|[零〇一二两三四五六七八九十百千万亿半]+");

    private final List<Change> found = new ArrayList<>();

    private RevisionChanges() {}

    static List<Change> between(Terms before, Terms after) {
        RevisionChanges changes = new RevisionChanges();
        changes.rows(Kind.PAY, before.grades(), after.grades(), GradePay::grade, RevisionChanges::pay);
        changes.rows(
                Kind.ALLOWANCE,
                before.allowances(),
                after.allowances(),
                SkillAllowance::level,
                RevisionChanges::allowance);
        changes.rows(
                Kind.ALLOWANCE,
                before.extras(),
                after.extras(),
                SkillAllowance.Extra::item,
                extra -> plain(extra.after()) + " " + extra.unit() + " " + extra.condition());
        changes.rows(
                Kind.PIECE_RATE, before.pieceRates(), after.pieceRates(), PieceRate::process, RevisionChanges::piece);
        changes.add(Kind.MINIMUM, "", plain(before.enterpriseMinimum()), plain(after.enterpriseMinimum()));
        changes.add(Kind.TERM, "", before.start() + " – " + before.end(), after.start() + " – " + after.end());
        changes.add(
                Kind.PAY_FROM, "", before.payFrom().toString(), after.payFrom().toString());
        changes.clauses(before.clauses(), after.clauses());
        return List.copyOf(changes.found);
    }

    private <T> void rows(
            Kind kind, List<T> before, List<T> after, Function<T, String> name, Function<T, String> text) {
        Map<String, T> old = byName(before, name);
        Map<String, T> now = byName(after, name);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        names.forEach(n -> add(kind, n, words(old.get(n), text), words(now.get(n), text)));
    }

    private void clauses(List<Clause> before, List<Clause> after) {
        Map<String, Clause> old = byName(before, Clause::key);
        Map<String, Clause> now = byName(after, Clause::key);
        old.forEach((key, clause) -> {
            Clause revised = now.get(key);
            if (revised == null) {
                add(Kind.CLAUSE_REMOVED, clause.title(), clause.text(), null);
            } else {
                add(kind(clause, revised), clause.title(), whole(clause), whole(revised));
            }
        });
        now.forEach((key, clause) -> {
            if (!old.containsKey(key)) {
                add(Kind.CLAUSE_ADDED, clause.title(), null, clause.text());
            }
        });
    }

    private static Kind kind(Clause before, Clause after) {
        return numbers(whole(before)).equals(numbers(whole(after))) ? Kind.WORDING : Kind.CLAUSE_NUMBER;
    }

    /** The title belongs to what is agreed. */
    private static String whole(Clause clause) {
        return clause.title() + "：" + clause.text();
    }

    /** Numbers in the order of the text, articles of law left out. */
    private static List<String> numbers(String text) {
        Matcher number = NUMBER.matcher(ARTICLE.matcher(text).replaceAll(""));
        List<String> numbers = new ArrayList<>();
        while (number.find()) {
            numbers.add(number.group());
        }
        return numbers;
    }

    private void add(Kind kind, String name, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            found.add(new Change(kind, name, before, after));
        }
    }

    private static <T> Map<String, T> byName(List<T> rows, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        rows.forEach(row -> named.put(name.apply(row), row));
        return named;
    }

    private static <T> @Nullable String words(@Nullable T row, Function<T, String> text) {
        return row == null ? null : text.apply(row);
    }

    private static String pay(GradePay grade) {
        return plain(grade.after());
    }

    private static String allowance(SkillAllowance level) {
        return plain(level.after());
    }

    private static String piece(PieceRate piece) {
        return plain(piece.after()) + " × " + piece.quotaPerShift();
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
