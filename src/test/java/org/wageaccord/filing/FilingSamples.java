package org.wageaccord.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wageaccord.filing.ReviewDecision.Finding;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.filing.ReviewDecision.Objection;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Terms;
import org.wageaccord.registry.Entries;

/** Packages and decisions of the worked example. */
public final class FilingSamples {

    public static final PartyId ENTERPRISE = new PartyId(Entries.CODE);
    public static final String NAME = "浙江示例五金有限公司";

    private FilingSamples() {}

    public static FilingFacts facts(CaseNumber number, LocalDate signedOn) {
        return facts(number, signedOn, "第一稿", number.paper(5));
    }

    /** A package whose resolution may be missing; the text decides the digest. */
    public static FilingFacts facts(CaseNumber number, LocalDate signedOn, String text, String resolution) {
        Map<String, String> materials = new LinkedHashMap<>();
        materials.put("工资专项集体合同", number.paper(6));
        materials.put("职工代表大会决议", resolution);
        Map<String, String> known = new LinkedHashMap<>();
        known.put("签字日期", signedOn.toString());
        known.put("覆盖人数", "240");
        return new FilingFacts(
                number,
                ENTERPRISE,
                NAME,
                terms(),
                Digest.of(text),
                signedOn,
                materials,
                checklist(),
                "协商三轮，达成一致。",
                known,
                LocalDate.of(2026, 2, 9),
                Set.of(FilingCast.NEGOTIATOR.id()),
                course(signedOn));
    }

    /** Three meetings, then a vote with some against. */
    public static FilingCourse course(LocalDate signedOn) {
        return new FilingCourse(
                LocalDate.of(2026, 2, 9),
                LocalDate.of(2026, 2, 27),
                List.of(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 4, 2)),
                signedOn.minusDays(2),
                47,
                43,
                38,
                43,
                true);
    }

    /** Every item; the platform cannot judge the piece rates, and not yet whether it is filed in time. */
    public static List<Item> checklist() {
        return Arrays.stream(ChecklistItem.values())
                .map(item -> item.with(
                        "事实：" + item.id(),
                        item == ChecklistItem.PIECE_RATES || item == ChecklistItem.FILED_IN_TIME ? null : true))
                .toList();
    }

    public static FilingEntry entry() {
        return new FilingEntry("续签", "有限责任公司", 236, "吕某", "0579-87000000", "协商三轮，达成一致。");
    }

    public static List<Finding> allConform() {
        return Arrays.stream(ChecklistItem.values())
                .map(item -> new Finding(item.id(), true, ""))
                .toList();
    }

    public static ReviewDecision noObjection() {
        return new ReviewDecision(Verdict.NO_OBJECTION, allConform(), List.of(), List.of(), "未发现违反规定的情形，无异议。");
    }

    public static ReviewDecision incomplete() {
        return new ReviewDecision(Verdict.INCOMPLETE, List.of(), List.of("首席代表身份证明"), List.of(), "请一次补齐。");
    }

    public static ReviewDecision objection() {
        Objection eighth = new Objection("第八条", "约定学徒期前三个月工资1800元，低于当地最低工资标准", "《浙江省集体合同条例》第五条");
        return new ReviewDecision(Verdict.OBJECTION, allConform(), List.of(), List.of(eighth), "请双方就该条协商修订。");
    }

    private static Terms terms() {
        return new Terms(
                List.of(
                        new GradePay("G1", "辅助工", 40, new BigDecimal("2500.00"), new BigDecimal("2800.00")),
                        new GradePay("G2", "操作工", 200, new BigDecimal("4440.00"), new BigDecimal("4727.50"))),
                List.of(),
                List.of(),
                new BigDecimal("2800.00"),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                LocalDate.of(2026, 4, 1),
                List.of());
    }
}
