package org.wageaccord.openness;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
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
 * of the agreement, sums in Chinese numerals, names of people that the platform knows, phones and other long numbers. Rather too
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

    private static final List<Pattern> REACH = List.of(
            Pattern.compile("[\\w.+-]+@[\\w.-]+\\w"),
            Pattern.compile("(?<!\\d)1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)"),
            Pattern.compile("(?<!\\d)0\\d{2,3}[-－— )）]{1,2}\\d{7,8}(?!\\d)"),
            Pattern.compile("(?<![\\d.])\\d{7,}[\\dXx]?(?!\\d)"));

    private static final Pattern MONEY = Pattern.compile("\\d\\s?[百千万]?\\s?(?:[元块]|人民币)");

    private static final BigDecimal THOUSAND = new BigDecimal(1_000);
    private static final BigDecimal MYRIAD = new BigDecimal(10_000);

    private final Set<BigDecimal> sums;
    private final List<String> names;

    Redaction(Terms terms, Overtime overtime, Collection<String> people) {
        sums = Stream.of(wages(terms, overtime), pieces(terms), allowances(terms), totals(terms))
                .flatMap(all -> all)
                .map(BigDecimal::abs)
                .filter(sum -> sum.signum() > 0)
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toUnmodifiableSet());
        // the longest first: a name may begin another
        names = people.stream()
                .map(String::strip)
                .filter(name -> name.length() > 1)
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** Whether sums stand in words that are left in, so that whoever ticks them should look twice. */
    static boolean speaksOfSums(String words) {
        return MONEY.matcher(words).find();
    }

    String of(String words) {
        String plain = asciiDigits(words);
        for (String name : names) {
            plain = plain.replace(name, LEFT_OUT);
        }
        for (Pattern reach : REACH) {
            plain = reach.matcher(plain).replaceAll(LEFT_OUT);
        }
        String text = IN_WORDS.matcher(plain).replaceAll(LEFT_OUT);
        return NUMBER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(sum(text, found)));
    }

    private String sum(String text, MatchResult found) {
        String digits = found.group(1).replaceAll("\\D", "") + (found.group(2) == null ? "" : found.group(2));
        BigDecimal value = new BigDecimal(digits);
        BigDecimal yuan = value.multiply(scale(found.group(3)));
        boolean kept = !isSum(yuan) && Stream.of(found.group(1).split("\\D")).noneMatch(this::isSum)
                || NO_SUM.matcher(text.substring(found.end())).matches()
                || text.substring(0, found.start()).endsWith("第");
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

    private static String asciiDigits(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.chars().forEach(c -> plain.append((char) (c >= '０' && c <= '９' ? c - '０' + '0' : c == '．' ? '.' : c)));
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
