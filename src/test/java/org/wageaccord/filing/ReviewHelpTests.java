package org.wageaccord.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wageaccord.filing.FilingCast.HANDLER;
import static org.wageaccord.filing.FilingCast.UNION_REVIEWER;
import static org.wageaccord.filing.FilingCast.as;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.wageaccord.filing.ReviewDecision.Finding;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.TermsBook;

/** The platform finds, the reviewer confirms or overrules with a word, and the ledger keeps both. */
@FilingRoom
class ReviewHelpTests {

    @Autowired
    Filings filings;

    @Autowired
    ReviewWork work;

    @Autowired
    FilingCast cast;

    @Autowired
    Statute statute;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Wordings wordings;

    @Autowired
    TermsBook terms;

    private CaseNumber filed() {
        CaseNumber number = cast.fresh();
        filings.prepare(FilingSamples.facts(number, statute.today()));
        as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        return number;
    }

    private Outcome<Timeliness> decide(CaseNumber number, List<Finding> findings) {
        return as(
                UNION_REVIEWER,
                () -> filings.decide(
                        number,
                        Office.CITY_UNION,
                        new ReviewDecision(
                                Verdict.OBJECTION,
                                findings,
                                List.of(),
                                FilingSamples.objection().objections(),
                                "请修订。")));
    }

    private static List<Finding> with(Finding other) {
        List<Finding> findings = new ArrayList<>(FilingSamples.allConform());
        findings.replaceAll(f -> f.item().equals(other.item()) ? other : f);
        return findings;
    }

    @Test
    void whoComesToAnotherFindingThanThePlatformSaysWhy() {
        CaseNumber number = filed();
        assertThat(decide(number, with(new Finding("QUORUM", false, ""))).refusals())
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("findings[QUORUM].conforms", "refusal.filing.overruledWithoutReason"));
        decide(number, with(new Finding("QUORUM", false, "签到表只有三十人"))).orElseThrow();
        assertThat(events.stream(FindingsConfirmed.class)).singleElement().satisfies(told -> {
            assertThat(told.caseNumber()).isEqualTo(number);
            assertThat(told.by()).isEqualTo("程某");
            assertThat(told.confirmed()).isEqualTo(19);
            assertThat(told.judged()).isEqualTo(1);
            assertThat(told.overruled()).containsExactly("三分之二以上职工代表出席：签到表只有三十人");
        });
    }

    @Test
    void onReceiptThePlatformTellsWhetherItIsFiledInTime() {
        CaseNumber number = filed();
        assertThat(filings.checklist(number))
                .filteredOn(item -> item.id().equals("FILED_IN_TIME"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.holds()).isTrue();
                    assertThat(item.fact()).endsWith("收到");
                });
    }

    @Test
    void theSameTextOfAnotherEnterpriseIsPointedOutToTheOfficesOnlyAndBlocksNothing() {
        CaseNumber first = filed();
        CaseNumber other = cast.fresh();
        FilingFacts facts = FilingSamples.facts(other, statute.today());
        jdbc.sql("insert into filing.fingerprint values (?, 1, 'ANOTHER', ?, now())")
                .params(other.toString(), Fingerprints.of(facts))
                .update();
        FilingRecord filing = filings.filing(first).orElseThrow();
        assertThat(as(UNION_REVIEWER, () -> work.flags(filing)))
                .singleElement()
                .satisfies(flag -> assertThat(flag.alike()).contains(other).doesNotContain(first));
        assertThat(as(HANDLER, () -> work.flags(filing))).isEmpty();
        assertThat(as(UNION_REVIEWER, () -> filings.decide(first, Office.CITY_UNION, FilingSamples.noObjection()))
                        .isDone())
                .isTrue();
        AppendOnly.assertKept(jdbc, "filing.fingerprint");
    }

    @Test
    void aTextDiffersByPayOrClauseNotByDayOrHeadcountOrName() {
        FilingFacts facts = FilingSamples.facts(new CaseNumber("永", 2026, 1), statute.today());
        Terms terms = facts.terms();
        GradePay first = terms.grades().get(0);
        GradePay fewer =
                new GradePay(first.grade(), first.posts(), first.headcount() - 1, first.before(), first.after());
        GradePay more = new GradePay(
                first.grade(),
                first.posts(),
                first.headcount(),
                first.before(),
                first.after().add(BigDecimal.ONE));
        Clause named = new Clause("A1", "其他", facts.enterpriseName() + "按月发放");
        String same = Fingerprints.of(facts);
        assertThat(Fingerprints.of(FilingSamples.facts(
                        new CaseNumber("永", 2026, 2), statute.today().minusDays(1))))
                .isEqualTo(same);
        assertThat(Fingerprints.of(with(facts, paying(terms, fewer), facts.enterpriseName())))
                .isEqualTo(same);
        assertThat(Fingerprints.of(with(facts, paying(terms, more), facts.enterpriseName())))
                .isNotEqualTo(same);
        assertThat(Fingerprints.of(with(facts, terms.withClauses(List.of(named)), facts.enterpriseName())))
                .isNotEqualTo(same)
                .isEqualTo(Fingerprints.of(
                        with(facts, terms.withClauses(List.of(new Clause("A1", "其他", "另一公司按月发放"))), "另一公司")));
    }

    /** The bonus rules of a firm, long enough to be nobody's by chance. */
    private static String bonus(String name, String days, String yuan) {
        return name + "每月" + days + "日发放上月绩效奖金，每人不少于" + yuan
                + "元；班组连续无质量返工的，班组长和带教师傅另行加发一份，由车间工会小组公示后随工资一并发放，迟发的按日补偿并书面说明原因。";
    }

    private FilingFacts worded(CaseNumber number, String name, String... texts) {
        FilingFacts facts = FilingSamples.facts(number, statute.today());
        List<Clause> clauses = Stream.of(texts)
                .map(text -> new Clause("A" + text.length(), "其他", text))
                .toList();
        return with(facts, facts.terms().withClauses(clauses), name);
    }

    @Test
    void wordsTakenOverWithOtherNumbersAreFoundAndOtherWordsAreNot() {
        CaseNumber one = new CaseNumber("永", 2026, 1);
        Optional<String> wording = wordings.of(worded(one, "甲公司", bonus("甲公司", "10", "300")));
        assertThat(wording).isPresent();
        assertThat(wordings.of(worded(one, "乙公司", bonus("乙公司", "十五", "１２００.50"))))
                .as("full-width and Chinese numbers are numbers, a name is a name")
                .isEqualTo(wording);
        assertThat(wordings.of(worded(one, "乙公司", bonus("乙公司", "10", "300").replace("加发", "奖励"))))
                .isNotEqualTo(wording);
        assertThat(wordings.of(worded(one, "甲公司", "按国家规定执行。")))
                .as("alike by chance")
                .isEmpty();
    }

    @Test
    void whatThePlatformSuggestedIsNobodysOwn() {
        String[] models = terms.modelClauses().stream().map(Clause::text).toArray(String[]::new);
        CaseNumber one = new CaseNumber("永", 2026, 1);
        assertThat(wordings.of(worded(one, "甲公司", models))).isEmpty();
        assertThat(wordings.of(worded(one, "甲公司", models[6].replace("500元", "800元"))))
                .as("a model with another number is still the model")
                .isEmpty();
        assertThat(wordings.of(worded(
                        one,
                        "甲公司",
                        Stream.concat(Stream.of(models), Stream.of(bonus("甲公司", "10", "300")))
                                .toArray(String[]::new))))
                .isEqualTo(wordings.of(worded(one, "甲公司", bonus("甲公司", "10", "300"))));
    }

    @Test
    void theSameWordsOfAnotherEnterpriseOfTheYearArePointedOutAndBlockNothing() {
        CaseNumber first = cast.fresh();
        filings.prepare(worded(first, "甲公司", bonus("甲公司", "10", "300")));
        as(HANDLER, () -> filings.file(first, FilingSamples.entry())).orElseThrow();
        CaseNumber other = cast.fresh();
        FilingFacts theirs = worded(other, "乙公司", bonus("乙公司", "15", "500"));
        keep(other, theirs, other.year());
        CaseNumber before = cast.fresh();
        keep(before, theirs, other.year() - 1);
        FilingRecord filing = filings.filing(first).orElseThrow();
        assertThat(as(UNION_REVIEWER, () -> work.flags(filing))).singleElement().satisfies(flag -> {
            assertThat(flag.kind()).isEqualTo(ReviewFlag.Kind.SAME_WORDING);
            assertThat(flag.alike()).as("of this year only").containsExactly(other);
        });
        assertThat(as(HANDLER, () -> work.flags(filing))).isEmpty();
        assertThat(as(UNION_REVIEWER, () -> filings.decide(first, Office.CITY_UNION, FilingSamples.noObjection()))
                        .isDone())
                .isTrue();
    }

    private void keep(CaseNumber number, FilingFacts facts, int year) {
        jdbc.sql("insert into filing.fingerprint values (?, 1, 'ANOTHER', ?, now(), ?, ?)")
                .params(
                        number.toString(),
                        Fingerprints.of(facts),
                        wordings.of(facts).orElseThrow(),
                        year)
                .update();
    }

    private static Terms paying(Terms terms, GradePay first) {
        List<GradePay> grades = new ArrayList<>(terms.grades());
        grades.set(0, first);
        return terms.withPay(grades, terms.allowances(), terms.enterpriseMinimum());
    }

    private static FilingFacts with(FilingFacts facts, Terms terms, String name) {
        return new FilingFacts(
                facts.caseNumber(),
                facts.enterprise(),
                name,
                terms,
                facts.agreementDigest(),
                facts.signedOn(),
                facts.materials(),
                facts.checklist(),
                facts.explanation(),
                facts.facts(),
                facts.begunOn(),
                facts.negotiators(),
                facts.course());
    }

    @Test
    void everyItemLeadsToAPageWithItsEvidence() {
        CaseNumber number = new CaseNumber("永", 2026, 7);
        PartyId enterprise = FilingSamples.ENTERPRISE;
        assertThat(ChecklistItem.QUORUM.page().address(number, enterprise))
                .isEqualTo("/cases/" + number.slug() + "/congress");
        assertThat(ChecklistItem.ENTERPRISE_CODE.page().address(number, enterprise))
                .isEqualTo("/register/enterprises/" + enterprise.value());
    }
}
