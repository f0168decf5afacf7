package org.wageaccord.negotiation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;
import org.wageaccord.registry.Enterprise;

/** The worked example: 浙江示例五金有限公司, 240 workers, 5 grades. */
public final class Example {

    public static final PartyId ENTERPRISE = new PartyId("91330784DEM000014X");
    public static final PartyId UNION = new PartyId("81330784DEM0000150");

    private static final List<String> LEVELS = List.of("初级工", "中级工", "高级工", "技师", "高级技师");
    private static final List<String> POSTS = List.of("辅助、包装、普工", "冲压、抛光操作工", "熟练工、装配", "模具、机修、电工", "技师、班组长");
    private static final int[] PEOPLE = {60, 84, 54, 30, 12};
    private static final int[] OLD = {3600, 4200, 5100, 6400, 8200};
    private static final int[] HOLDERS = {70, 48, 26, 8, 3};
    private static final int[] OLD_ALLOWANCES = {0, 100, 200, 400, 600};

    private Example() {}

    public static Enterprise enterprise() {
        return new Enterprise(
                ENTERPRISE,
                "浙江示例五金有限公司",
                "3382",
                "金属制厨房用器具制造",
                "330784100",
                "古山镇",
                true,
                240,
                96,
                "永康市古山镇工业路1号",
                "应某",
                UNION,
                "浙江示例五金有限公司工会委员会");
    }

    /** The workers' offer: every grade +10 %. */
    public static Terms offered() {
        return terms(new int[] {3960, 4620, 5610, 7040, 9020}, new int[] {150, 300, 600, 1200, 1800});
    }

    /** What is agreed in the third round. */
    public static Terms agreed() {
        return terms(new int[] {3888, 4494, 5432, 6784, 8610}, new int[] {100, 200, 400, 800, 1200});
    }

    public static Terms terms(int[] pay, int[] allowances) {
        return new Terms(
                IntStream.range(0, 5)
                        .mapToObj(i -> new GradePay("G" + (i + 1), POSTS.get(i), PEOPLE[i], yuan(OLD[i]), yuan(pay[i])))
                        .toList(),
                IntStream.range(0, 5)
                        .mapToObj(i -> new SkillAllowance(
                                LEVELS.get(i), HOLDERS[i], yuan(OLD_ALLOWANCES[i]), yuan(allowances[i])))
                        .toList(),
                List.of(new PieceRate("冲压", 2400, new BigDecimal("0.080"), new BigDecimal("0.086"), 18, 17)),
                yuan(2800),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                LocalDate.of(2026, 4, 1),
                List.of(new Clause("C15", "支付办法", "每月15日前发放上月工资。")));
    }

    public static OfferEntry offer() {
        return new OfferEntry(
                ENTERPRISE,
                Side.WORKERS,
                2026,
                List.of(WageTopic.LEVELS.text(), WageTopic.QUOTAS.text()),
                "本单位2025年度生产经营和职工收入情况",
                LocalDateTime.of(2026, 3, 12, 14, 0),
                "二楼会议室",
                5,
                List.of("上年度营业收入、利润", "职工工资总额、平均工资"),
                offered(),
                "陈某 13900000001");
    }

    public static ReplyEntry accepting() {
        return new ReplyEntry(
                ReplyEntry.Decision.ACCEPT,
                LocalDateTime.of(2026, 3, 12, 14, 0),
                "二楼会议室",
                List.of(),
                List.of(),
                LocalDate.of(2026, 3, 4),
                null);
    }

    private static BigDecimal yuan(int amount) {
        return new BigDecimal(amount);
    }
}
