package org.wageaccord.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.bargaining.Table.CHEN;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.bargaining.BargainingRoom;
import org.wageaccord.bargaining.Table;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.TermsBook;

/** The bench of a large table measures what its sentence says: a position of forty clauses and sixty grade rows, and two compared. */
@BargainingRoom
class LargeTermsTests {

    @Autowired
    TermsBook book;

    @Autowired
    Table table;

    @Autowired
    MockMvc web;

    private Terms large;

    @BeforeEach
    void aLargeTable() {
        table.prepare();
        large = LargeTerms.of(DemoTerms.before(240, 0, book.modelClauses()));
    }

    @Test
    void itHasFortyClausesAndSixtyGradesAndIsLawful() {
        Terms workers = DemoTerms.raised(large, "8", 30);
        assertThat(workers.clauses()).hasSize(40);
        assertThat(workers.clauses()).extracting(Clause::key).doesNotHaveDuplicates();
        assertThat(workers.grades()).hasSize(60);
        assertThat(book.check(workers)).isEmpty();
        assertThat(book.check(LargeTerms.reworded(workers))).isEmpty();
    }

    @Test
    void bothSidesPositionsAreShownAndComparedRowByRowAndWordByWord() {
        CaseNumber c = table.inRound1();
        int workers = table.submit(c, Side.WORKERS, DemoTerms.raised(large, "8", 30));
        int enterprise = table.submit(c, Side.ENTERPRISE, LargeTerms.reworded(DemoTerms.raised(large, "4", 10)));
        assertThat(enterprise).isEqualTo(workers + 1);
        PageVisits visits = new PageVisits(web);
        String at = "/cases/" + c.slug() + "/table";
        Document position = visits.show(CHEN, at + "/positions/" + enterprise);
        assertThat(position.text()).contains("岗级1 ", "岗级60", "补充约定14");
        assertThat(visits.show(CHEN, at + "/position").select("[name^='grades'][name$='.after']"))
                .hasSize(60);
        Document compared = visits.show(CHEN, at + "/compare?from=" + workers + "&to=" + enterprise);
        assertThat(compared.select("article.redline")).as("every second clause").hasSize(20);
        assertThat(compared.select("[id^=n]").stream().filter(row -> row.text().contains("岗级")))
                .as("every grade")
                .hasSizeGreaterThanOrEqualTo(60);
    }
}
