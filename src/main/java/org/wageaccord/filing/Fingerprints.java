package org.wageaccord.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** Which filings have the same text: pay and clauses, without names, days and headcounts. They only grow. */
@Repository
class Fingerprints {

    /** As many as a reviewer is shown. */
    private static final int SHOWN = 5;

    private final JdbcClient jdbc;
    private final Wordings wordings;

    Fingerprints(JdbcClient jdbc, Wordings wordings) {
        this.jdbc = jdbc;
        this.wordings = wordings;
    }

    /** What makes two texts the same. */
    private record Text(List<String> pay, String minimum, List<String> clauses) {}

    void add(FilingFacts facts, int submission, Instant at) {
        jdbc.sql("""
                insert into filing.fingerprint (case_number, submission, enterprise, digest, filed_at, wording, year)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        facts.caseNumber().toString(),
                        submission,
                        facts.enterprise().value(),
                        of(facts),
                        at.atOffset(ZoneOffset.UTC),
                        wordings.of(facts).orElse(null),
                        facts.caseNumber().year())
                .update();
    }

    /** The newest filings of other enterprises with the same text. */
    List<CaseNumber> alike(FilingFacts facts) {
        return jdbc.sql("""
                select case_number from filing.fingerprint where digest = ? and enterprise <> ?
                group by case_number order by max(filed_at) desc, case_number limit ?""")
                .params(of(facts), facts.enterprise().value(), SHOWN)
                .query((row, n) -> CaseNumber.parse(row.getString(1)))
                .list();
    }

    /** The newest filings of other enterprises of the same year with the same words and other numbers. */
    List<CaseNumber> sameWording(FilingFacts facts) {
        return wordings.of(facts)
                .map(wording -> jdbc.sql("""
                        select case_number from filing.fingerprint
                        where wording = ? and year = ? and enterprise <> ? and digest <> ?
                        group by case_number order by max(filed_at) desc, case_number limit ?""")
                        .params(
                                wording,
                                facts.caseNumber().year(),
                                facts.enterprise().value(),
                                of(facts),
                                SHOWN)
                        .query((row, n) -> CaseNumber.parse(row.getString(1)))
                        .list())
                .orElse(List.of());
    }

    static String of(FilingFacts facts) {
        Terms terms = facts.terms();
        List<String> pay = new ArrayList<>();
        for (GradePay grade : terms.grades()) {
            pay.add(grade.grade() + "=" + plain(grade.after()));
        }
        for (SkillAllowance allowance : terms.allowances()) {
            pay.add(allowance.level() + "=" + plain(allowance.after()));
        }
        for (PieceRate piece : terms.pieceRates()) {
            pay.add(piece.process() + "=" + plain(piece.after()));
        }
        List<String> clauses = terms.clauses().stream()
                .map(Clause::text)
                .map(text -> text.replace(facts.enterpriseName(), "").replaceAll("\\s+", ""))
                .toList();
        return Digest.of(FilingJson.write(new Text(pay, plain(terms.enterpriseMinimum()), clauses)));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
