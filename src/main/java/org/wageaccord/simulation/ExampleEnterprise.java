package org.wageaccord.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.wageaccord.access.Acting;
import org.wageaccord.contract.Contracts;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** 浙江示例五金有限公司, the enterprise of the worked example: its agreement of 2025, from which the next one starts. */
final class ExampleEnterprise {

    private static final List<String> POSTS = List.of("辅助、包装、普工", "冲压、抛光操作工", "熟练工、装配", "模具、机修、电工", "技师、班组长");
    private static final int[] PEOPLE = {60, 84, 54, 30, 12};
    private static final String[] PAY = {"3600", "4200", "5100", "6400", "8200"};
    private static final int[] HOLDERS = {70, 48, 26, 8, 3};
    private static final String[] ALLOWANCES = {"0", "100", "200", "400", "600"};
    private static final LocalDate START = LocalDate.of(2025, 4, 1);

    private ExampleEnterprise() {}

    static void enterLastAgreement(Contracts contracts, Cast cast, List<Clause> clauses) {
        // the invented city has no paper to scan: the platform enters it and the page says so
        Acting.as(
                        Actor.PLATFORM,
                        () -> contracts.enterEarlier(cast.enterprise(), terms(clauses), LocalDate.of(2025, 3, 20)))
                .orElseThrow();
    }

    static Terms terms(List<Clause> clauses) {
        List<GradePay> grades = IntStream.range(0, PEOPLE.length)
                .mapToObj(i -> new GradePay(
                        "G" + (i + 1), POSTS.get(i), PEOPLE[i], new BigDecimal(PAY[i]), new BigDecimal(PAY[i])))
                .toList();
        List<SkillAllowance> allowances = IntStream.range(0, HOLDERS.length)
                .mapToObj(i -> new SkillAllowance(
                        DemoTerms.LEVELS.get(i),
                        HOLDERS[i],
                        new BigDecimal(ALLOWANCES[i]),
                        new BigDecimal(ALLOWANCES[i])))
                .toList();
        List<PieceRate> pieces = List.of(
                piece("冲压", 2400, "0.080", 18, 17),
                piece("抛光", 420, "0.480", 20, 19),
                piece("装配", 600, "0.330", 30, 28));
        return new Terms(
                grades,
                allowances,
                pieces,
                new BigDecimal("2600"),
                START,
                START.plusYears(1).minusDays(1),
                START,
                clauses);
    }

    private static PieceRate piece(String process, int quota, String price, int workers, int able) {
        return new PieceRate(process, quota, new BigDecimal(price), new BigDecimal(price), workers, able);
    }
}
