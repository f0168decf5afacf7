package org.wageaccord.negotiation.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.revision.Change.Kind;

/** A changed number or right of workers is voted on again; wording that the union confirms is not (law §1.10). */
class RevisionChangesTests {

    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    private static Terms terms(String pay, String allowance, String rate, String minimum, Clause... clauses) {
        return new Terms(
                List.of(new GradePay("G1", "普工", 60, new BigDecimal("3600"), new BigDecimal(pay))),
                List.of(new SkillAllowance("初级工", 70, BigDecimal.ZERO, new BigDecimal(allowance))),
                List.of(new PieceRate("冲压", 2400, new BigDecimal("0.080"), new BigDecimal(rate), 18, 17)),
                new BigDecimal(minimum),
                START,
                START.plusYears(1).minusDays(1),
                START,
                List.of(clauses));
    }

    private static Terms wording(String text) {
        return terms("3888", "100", "0.086", "2800", new Clause("C16", "试用期与学徒期工资", text));
    }

    @Test
    void theSameTermsDifferInNothingHoweverTheyAreWritten() {
        assertThat(RevisionChanges.between(
                        terms("3888", "100", "0.086", "2800"), terms("3888.00", "100.0", "0.0860", "2800.00")))
                .isEmpty();
    }

    @Test
    void everyNumberOfTheTablesConcernsWorkers() {
        List<Change> changes =
                RevisionChanges.between(terms("3888", "100", "0.086", "2800"), terms("3900", "120", "0.090", "2900"));
        assertThat(changes)
                .extracting(Change::kind)
                .containsExactly(Kind.PAY, Kind.ALLOWANCE, Kind.PIECE_RATE, Kind.MINIMUM);
        assertThat(changes).allMatch(Change::concernsWorkers);
        assertThat(changes.get(0)).isEqualTo(new Change(Kind.PAY, "G1", "3888", "3900"));
    }

    @Test
    void aClauseMoreOrLessIsARight() {
        Clause clause = new Clause("X1", "班车", "甲方提供上下班班车。");
        Terms with = terms("3888", "100", "0.086", "2800", clause);
        Terms without = terms("3888", "100", "0.086", "2800");
        assertThat(RevisionChanges.between(without, with))
                .containsExactly(new Change(Kind.CLAUSE_ADDED, "班车", null, clause.text()));
        assertThat(RevisionChanges.between(with, without))
                .containsExactly(new Change(Kind.CLAUSE_REMOVED, "班车", clause.text(), null));
    }

    @ParameterizedTest
    @CsvSource({
        "学徒期前三个月每月1800元。, 学徒期前三个月每月2800元。",
        "学徒期前三个月每月2800元。, 学徒期前两个月每月2800元。",
        "不低于约定工资的百分之七十。, 不低于约定工资的百分之八十。",
        "加班按150%支付。, 加班按200%支付。",
        "每月支付。, 每半年支付。"
    })
    void aNumberInTheWordsOfAClauseConcernsWorkers(String before, String after) {
        assertThat(RevisionChanges.between(wording(before), wording(after)))
                .extracting(Change::kind)
                .containsExactly(Kind.CLAUSE_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "依照《浙江省集体合同条例》第三十四条公布。, 依照《浙江省集体合同条例》第三十五条公布。",
        "依照第五条第三款执行。, 依照第五条第二款第（一）项执行。",
        "甲方应及时公布合同。, 甲方应当及时公布合同。",
        "学徒期每月2800元，按月发。, 学徒期每月2800元，按月发放。"
    })
    void otherWordsAreWordingAndSoIsTheNumberOfAnArticle(String before, String after) {
        List<Change> changes = RevisionChanges.between(wording(before), wording(after));
        assertThat(changes).extracting(Change::kind).containsExactly(Kind.WORDING);
        assertThat(changes).noneMatch(Change::concernsWorkers);
    }
}
