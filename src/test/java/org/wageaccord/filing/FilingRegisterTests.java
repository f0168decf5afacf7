package org.wageaccord.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.filing.FilingCast.BUREAU_REVIEWER;
import static org.wageaccord.filing.FilingCast.HANDLER;
import static org.wageaccord.filing.FilingCast.UNION_REVIEWER;
import static org.wageaccord.filing.FilingCast.WORKER;
import static org.wageaccord.filing.FilingCast.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Statute;

/** The register: gapless numbers, and found by enterprise, number, words of the clauses, and term. */
@FilingRoom
class FilingRegisterTests {

    @Autowired
    Filings filings;

    @Autowired
    FilingRegister register;

    @Autowired
    FilingCast cast;

    @Autowired
    Statute statute;

    @Autowired
    JdbcClient jdbc;

    private CaseNumber prepared(LocalDate start, String clause) {
        CaseNumber number = cast.fresh();
        FilingFacts sample = FilingSamples.facts(number, statute.today());
        Terms of = sample.terms();
        Terms terms = new Terms(
                of.grades(),
                of.allowances(),
                of.pieceRates(),
                of.enterpriseMinimum(),
                start,
                start.plusYears(1).minusDays(1),
                start,
                List.of(new Clause("C14", "高温津贴", clause)));
        filings.prepare(new FilingFacts(
                number,
                sample.enterprise(),
                sample.enterpriseName(),
                terms,
                Digest.of(clause),
                sample.signedOn(),
                sample.materials(),
                sample.checklist(),
                sample.explanation(),
                sample.facts(),
                sample.begunOn(),
                sample.negotiators(),
                sample.course()));
        return number;
    }

    private List<CaseNumber> found(String clause, @Nullable LocalDate on, @Nullable LocalDate endsBy) {
        RegisterQuery query = new RegisterQuery("", Optional.empty(), clause, on, endsBy);
        return as(UNION_REVIEWER, () -> register.lines(query, 0, 50)).stream()
                .map(FilingLine::caseNumber)
                .toList();
    }

    private CaseNumber inForce() {
        CaseNumber number = prepared(LocalDate.of(2026, 4, 1), "高温天气每人每天二十元");
        as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.noObjection()))
                .orElseThrow();
        as(BUREAU_REVIEWER, () -> filings.accept(number)).orElseThrow();
        as(BUREAU_REVIEWER, () -> filings.decide(number, Office.LABOR_BUREAU, FilingSamples.noObjection()))
                .orElseThrow();
        return number;
    }

    @Test
    void eachAgreementGetsTheNextNumberOfTheYearWhenItComesIntoForce() {
        CaseNumber first = inForce();
        CaseNumber second = inForce();
        int before = serial(first);
        assertThat(serial(second)).isEqualTo(before + 1);
        assertThat(register.number(second))
                .hasValueSatisfying(text -> assertThat(text).matches("永集备〔2026〕\\d{4}号"));
        assertThat(register.number(prepared(LocalDate.of(2026, 4, 1), "还没有生效"))).isEmpty();
        AppendOnly.assertKept(jdbc, "filing.registration");
    }

    private int serial(CaseNumber number) {
        return Integer.parseInt(register.number(number).orElseThrow().replaceAll(".*〕(\\d+)号", "$1"));
    }

    @Test
    void theOfficesFindAnAgreementByWordsOfAClause() {
        CaseNumber number = prepared(LocalDate.of(2031, 4, 1), "夏季在露天 喷漆岗位工作的，每天另发清凉饮料");
        assertThat(found("喷漆岗位", null, null)).containsExactly(number);
        assertThat(found("露天喷漆", null, null))
                .as("white space does not hide words")
                .containsExactly(number);
        assertThat(found("喷漆饮料", null, null))
                .as("the pairs alone do not make the words")
                .isEmpty();
    }

    @Test
    void othersDoNotSearchTheTexts() {
        CaseNumber number = inForce();
        as(HANDLER, () -> filings.publish(number, new PublicationEntry("公告栏", "")))
                .orElseThrow();
        RegisterQuery secret = new RegisterQuery(number.toString(), Optional.empty(), "没有人写过的字", null, null);
        assertThat(as(WORKER, () -> register.lines(secret, 0, 50)))
                .extracting(FilingLine::caseNumber)
                .containsExactly(number);
        assertThat(as(UNION_REVIEWER, () -> register.lines(secret, 0, 50))).isEmpty();
    }

    @Test
    void anAgreementIsFoundByADayOfItsTermAndByItsEnd() {
        CaseNumber number = prepared(LocalDate.of(2041, 4, 1), "二〇四一年的合同");
        assertThat(found("", LocalDate.of(2041, 4, 1), null)).containsExactly(number);
        assertThat(found("", LocalDate.of(2042, 3, 31), null)).containsExactly(number);
        assertThat(found("", LocalDate.of(2042, 4, 1), null)).isEmpty();
        assertThat(found("二〇四一", null, LocalDate.of(2042, 3, 31))).containsExactly(number);
        assertThat(found("二〇四一", null, LocalDate.of(2042, 3, 30))).isEmpty();
    }
}
