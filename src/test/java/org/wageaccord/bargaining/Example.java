package org.wageaccord.bargaining;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Statute;

/** The positions of the worked example: 浙江示例五金有限公司, 240 staff, five grades, three rounds. */
public final class Example {

    public static final PartyId ENTERPRISE = new PartyId("91330784DEM000014X");
    private static final List<String> POSTS = List.of("辅助、包装、普工", "冲压、抛光操作工", "熟练工、装配", "模具、机修、电工", "技师、班组长");
    private static final int[] PEOPLE = {60, 84, 54, 30, 12};
    private static final int[] TODAY = {3600, 4200, 5100, 6400, 8200};
    private static final List<String> LEVELS = List.of("初级工", "中级工", "高级工", "技师", "高级技师");
    private static final int[] HOLDERS = {70, 48, 26, 8, 3};
    private static final int[] ALLOWANCES_TODAY = {0, 100, 200, 400, 600};

    private Example() {}

    public static Terms offer() {
        return terms(new int[] {3960, 4620, 5610, 7040, 9020}, new int[] {150, 300, 600, 1200, 1800});
    }

    public static Terms enterpriseInRound1() {
        return terms(new int[] {3708, 4326, 5253, 6592, 8446}, ALLOWANCES_TODAY);
    }

    public static Terms workersInRound1() {
        return terms(new int[] {3906, 4557, 5534, 6944, 8897}, new int[] {150, 300, 600, 1100, 1600});
    }

    public static Terms enterpriseInRound2() {
        return terms(new int[] {3780, 4410, 5355, 6720, 8610}, new int[] {50, 150, 300, 600, 900});
    }

    public static Terms workersInRound2() {
        return terms(new int[] {3870, 4515, 5483, 6880, 8815}, new int[] {120, 250, 500, 1000, 1500});
    }

    public static Terms agreed() {
        return terms(new int[] {3888, 4494, 5432, 6784, 8610}, new int[] {100, 200, 400, 800, 1200});
    }

    /** These terms with other clauses of words. */
    public static Terms withClauses(Terms terms, List<Clause> clauses) {
        return new Terms(
                terms.grades(),
                terms.allowances(),
                terms.pieceRates(),
                terms.enterpriseMinimum(),
                terms.start(),
                terms.end(),
                terms.payFrom(),
                clauses);
    }

    public static Terms terms(int[] pay, int[] allowances) {
        return new Terms(
                IntStream.range(0, PEOPLE.length)
                        .mapToObj(
                                i -> new GradePay("G" + (i + 1), POSTS.get(i), PEOPLE[i], yuan(TODAY[i]), yuan(pay[i])))
                        .toList(),
                IntStream.range(0, HOLDERS.length)
                        .mapToObj(i -> new SkillAllowance(
                                LEVELS.get(i), HOLDERS[i], yuan(ALLOWANCES_TODAY[i]), yuan(allowances[i])))
                        .toList(),
                List.of(
                        new PieceRate("冲压", 2400, new BigDecimal("0.080"), new BigDecimal("0.086"), 18, 17),
                        new PieceRate("抛光", 420, new BigDecimal("0.480"), new BigDecimal("0.515"), 20, 19),
                        new PieceRate("装配", 600, new BigDecimal("0.330"), new BigDecimal("0.353"), 30, 28)),
                yuan(2800),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                LocalDate.of(2026, 4, 1),
                List.of(new Clause("C15", "工资支付办法", "每月15日前支付上月工资。"), new Clause("C16", "试用期工资", "不低于百分之八十。")));
    }

    public static BigDecimal yuan(int amount) {
        return BigDecimal.valueOf(amount);
    }

    public static TableOpening opening(CaseNumber caseNumber) {
        return new TableOpening(
                caseNumber,
                ENTERPRISE,
                Side.WORKERS,
                true,
                240,
                96,
                offer(),
                List.of("2025年度营业收入", "2025年度利润", "职工工资总额和平均工资"),
                LocalDate.of(2026, 3, 12));
    }

    /** A Beijing moment of 2026. */
    public static Instant at(int month, int day) {
        return ZonedDateTime.of(LocalDate.of(2026, month, day), LocalTime.of(9, 0), Show.BEIJING)
                .toInstant();
    }

    /** The law of Yongkang as it stands on a day of 2026. */
    public static Statute statuteOn(int month, int day) {
        City city = new City("330784", "永", "永康市", "永康市总工会", "永康市人力资源和社会保障局");
        return new Statute(city, Clock.fixed(at(month, day), Show.BEIJING));
    }
}
