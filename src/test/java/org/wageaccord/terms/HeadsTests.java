package org.wageaccord.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.wageaccord.bargaining.Example;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.WageTopic;

/** 工资专项集体合同应当包括以下内容: nine heads, each explained, each told as answered or not. */
class HeadsTests {

    private final ModelClauses clauses = new ModelClauses();
    private final Heads heads = new Heads(clauses);

    HeadsTests() throws IOException {}

    @Test
    void theyAreTheNineOfTheLawInItsWordsAndOrder() {
        assertThat(heads.all())
                .extracting(Head::key, Head::numeral, Head::text)
                .containsExactlyElementsOf(Arrays.stream(WageTopic.values())
                        .map(t -> org.assertj.core.groups.Tuple.tuple(t.name(), t.numeral(), t.text()))
                        .toList());
        assertThat(heads.all()).allSatisfy(head -> {
            assertThat(head.plain()).isNotBlank().isNotEqualTo(head.text());
            assertThat(head.prepare()).isNotEmpty();
            assertThat(head.example()).isNotBlank();
        });
    }

    @Test
    void everyClauseAndEveryFigureIsSaidInPlainWordsWithAnExampleAndItsArticle() {
        List<String> keys =
                new ArrayList<>(clauses.all().stream().map(ModelClause::key).toList());
        keys.addAll(TermsClauses.keys(List.of(Example.agreed())));
        assertThat(keys).hasSizeGreaterThan(30);
        assertThat(heads.guides()).containsKeys(keys.toArray(String[]::new));
        assertThat(heads.guides().values()).allSatisfy(guide -> {
            assertThat(guide.plain()).as(guide.key()).hasSizeGreaterThan(8);
            assertThat(guide.example()).as(guide.key()).isNotBlank();
            assertThat(guide.watch()).as(guide.key()).isNotBlank();
            assertThat(guide.article()).as(guide.key()).startsWith("《");
        });
    }

    @Test
    void whoReadsEnglishHasAllOfItInEnglishOnTheSameLaw() {
        List<Head> chinese = heads.all();
        Map<String, ClauseGuide> guides = heads.guides();
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            assertThat(heads.all())
                    .extracting(Head::key)
                    .containsExactlyElementsOf(chinese.stream().map(Head::key).toList());
            for (int i = 0; i < chinese.size(); i++) {
                Head head = heads.all().get(i);
                assertThat(head.prepare()).hasSameSizeAs(chinese.get(i).prepare());
                assertThat(head.figures()).isEqualTo(chinese.get(i).figures());
                assertThat(head.label() + head.plain() + head.example() + head.prepare())
                        .as(head.key())
                        .doesNotContainPattern("\\p{IsHan}");
            }
            assertThat(heads.guides().keySet()).isEqualTo(guides.keySet());
            assertThat(heads.guides().values()).allSatisfy(guide -> {
                assertThat(guide.plain() + guide.example() + guide.watch() + guide.title())
                        .as(guide.key())
                        .hasSizeGreaterThan(20)
                        .doesNotContainPattern("\\p{IsHan}");
                assertThat(guide.article()).isEqualTo(guides.get(guide.key()).article());
            });
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void theModelTextsWithTablesAnswerAllNine() {
        assertThat(heads.answers(TermsRulesTests.clauses(clauses.asClauses())))
                .hasSize(9)
                .allMatch(HeadAnswer::isAnswered);
    }

    @Test
    void aHeadIsOpenWhereNeitherATableNorAClauseSpeaksToIt() {
        List<Clause> some = clauses.asClauses().stream()
                .filter(c -> !List.of("C15", "C21", "C22").contains(c.key()))
                .toList();
        assertThat(open(TermsRulesTests.clauses(some))).containsExactly("PAYMENT", "ADJUSTMENT");
        List<Clause> leaves = clauses.asClauses().stream()
                .filter(c -> !List.of("C19", "C20").contains(c.key()))
                .toList();
        assertThat(open(TermsRulesTests.clauses(leaves)))
                .as("an item (eight) of another law does not answer it")
                .containsExactly("SPECIAL");
        List<Clause> blank = clauses.asClauses().stream()
                .map(c -> c.key().equals("C23") ? new Clause("C23", c.title(), "  ") : c)
                .toList();
        assertThat(open(TermsRulesTests.clauses(blank))).containsExactly("OTHER");
        assertThat(open(TermsRulesTests.clauses(List.of())))
                .doesNotContain("QUOTAS", "STANDARDS", "LEVELS", "OVERTIME");
    }

    private List<String> open(Terms terms) {
        return heads.answers(terms).stream()
                .filter(a -> !a.isAnswered())
                .map(a -> a.head().key())
                .toList();
    }
}
