package org.wageaccord.openness;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.costing.Overtime;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Terms;

/**
 * Takes out of the words of a clause what is never read outside, whatever both sides tick: every sum that stands in the tables
 * of the agreement, sums in Chinese numerals, {@link PersonalData} of people, and with a name every sum of its sentence. Rather too
 * much than too little; both sides read the result before they agree.
 */
final class Redaction {

    static final String LEFT_OUT = "【略】";

    /** 1,234.50 or 1234.5, and the 万 of 1.2万元 or the 千 of 3.8千元. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.])(\\d{1,3}(?:[,，\\u2009\\u00a0 ]\\d{3})+|\\d+)(\\.\\d+)?(?!\\d)(\\s?[千万])?");

    /** What follows a number that is no sum: 2026年, 15日, 150%, 6个月. */
    private static final Pattern NO_SUM =
            Pattern.compile("^\\s?([年天号%％‰名条款项期倍次周岁小]|月(?!薪|工资)|日(?!薪|工资)|人(?!民币)|个(?!人)).*", Pattern.DOTALL);

    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟";
    /** 三千八百元; not the 万元 that belongs to a number in digits. */
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<!\\d\\s?[" + NUMERALS + "]{0,3})[" + NUMERALS + "]+(?:[元块圆]|人民币)[" + NUMERALS + "角分整]*");

    private static final Pattern SENTENCE = Pattern.compile("[^。；;！!？?\\n]+");

    /** G1 is a grade, no sum. */
    private static final Pattern LETTER_LAST = Pattern.compile("[A-Za-z]$");

    private static final Pattern MONEY = Pattern.compile("\\d\\s?[百千万]?\\s?(?:[元块]|人民币)");

    private static final BigDecimal THOUSAND = new BigDecimal(1_000);
    private static final BigDecimal MYRIAD = new BigDecimal(10_000);

    private final Set<BigDecimal> sums;
    private final PersonalData personal;

    Redaction(Terms terms, Overtime overtime, Collection<String> people) {
        sums = Stream.of(wages(terms, overtime), pieces(terms), allowances(terms), totals(terms))
                .flatMap(all -> all)
                .map(BigDecimal::abs)
                .filter(sum -> sum.signum() > 0)
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toUnmodifiableSet());
        personal = new PersonalData(people);
    }

    /** Whether sums stand in words that are left in, so that whoever ticks them should look twice. */
    static boolean speaksOfSums(String words) {
        return MONEY.matcher(words).find();
    }

    /** A sentence that named somebody tells what this person is paid: every sum of it goes, whether a table has it or not. */
    String of(String words) {
        return SENTENCE.matcher(personal.out(plain(words)))
                .replaceAll(sentence -> Matcher.quoteReplacement(sums(sentence.group())))
                .replace(String.valueOf(PersonalData.NAME), LEFT_OUT);
    }

    private String sums(String sentence) {
        boolean names = sentence.indexOf(PersonalData.NAME) >= 0;
        String text = IN_WORDS.matcher(sentence).replaceAll(LEFT_OUT);
        return NUMBER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(sum(text, found, names)));
    }

    private String sum(String text, MatchResult found, boolean names) {
        String digits = found.group(1).replaceAll("\\D", "") + (found.group(2) == null ? "" : found.group(2));
        BigDecimal value = new BigDecimal(digits);
        BigDecimal yuan = value.multiply(scale(found.group(3)));
        String before = text.substring(0, found.start());
        boolean ofATable = isSum(yuan) || Stream.of(found.group(1).split("\\D")).anyMatch(this::isSum);
        boolean ofAPerson = names && !LETTER_LAST.matcher(before).find();
        boolean kept = !ofATable && !ofAPerson
                || NO_SUM.matcher(text.substring(found.end())).matches()
                || before.endsWith("第");
        return kept ? found.group() : LEFT_OUT;
    }

    private boolean isSum(BigDecimal yuan) {
        return sums.contains(yuan.stripTrailingZeros());
    }

    /** 300，500 may be one number or two. */
    private boolean isSum(String part) {
        return isSum(new BigDecimal(part));
    }

    private static BigDecimal scale(@Nullable String word) {
        if (word == null) {
            return BigDecimal.ONE;
        }
        return word.endsWith("万") ? MYRIAD : THOUSAND;
    }

    /** Digits, point and at sign as they are typed in English. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.chars()
                .forEach(c ->
                        plain.append(c >= '０' && c <= '９' || c == '．' || c == '＠' ? (char) (c - '０' + '0') : (char) c));
        return plain.toString();
    }

    private static Stream<BigDecimal> wages(Terms terms, Overtime overtime) {
        return terms.grades().stream()
                .flatMap(grade -> Stream.concat(
                        Stream.of(grade.before(), grade.after(), grade.raise(), total(grade)),
                        overtime.factors().stream()
                                .flatMap(factor -> Stream.of(
                                        grade.hour(factor),
                                        Overtime.before(grade).hour(factor)))));
    }

    private static BigDecimal total(GradePay grade) {
        return grade.after().multiply(BigDecimal.valueOf(grade.headcount()));
    }

    private static Stream<BigDecimal> pieces(Terms terms) {
        return terms.pieceRates().stream()
                .flatMap((PieceRate p) -> Stream.of(p.before(), p.after(), p.day(), p.month()));
    }

    private static Stream<BigDecimal> allowances(Terms terms) {
        return Stream.concat(
                terms.allowances().stream().flatMap(a -> Stream.of(a.before(), a.after(), a.raise())),
                terms.extras().stream().flatMap(x -> Stream.of(x.before(), x.after())));
    }

    private static Stream<BigDecimal> totals(Terms terms) {
        return Stream.of(
                terms.enterpriseMinimum(),
                terms.wagesBefore(),
                terms.wagesAfter(),
                terms.wageRaise(),
                terms.averageBefore(),
                terms.averageAfter(),
                terms.allowancesBefore(),
                terms.allowancesAfter(),
                terms.allowanceRaise(),
                terms.cost(),
                terms.costOfYear());
    }
}
