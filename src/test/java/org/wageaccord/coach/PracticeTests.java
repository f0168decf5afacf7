package org.wageaccord.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.access.Acting;
import org.wageaccord.bargaining.Table;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Statute;

/** A practice case: checked as a real position is, remembered, alone, and gone when it is begun anew. */
@CoachRoom
class PracticeTests {

    private final Actor novice = new Actor(new ActorId(UUID.randomUUID()), "新主席", "WC");

    @Autowired
    Practice practice;

    @Autowired
    Table table;

    @Autowired
    Statute statute;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void prepare() {
        table.prepare();
        done(begin("workshop"));
    }

    @Test
    void itStartsFromPayAboveTheLocalMinimumAndTheOpponentsFirstWord() {
        PracticeSheet sheet = sheet();
        BigDecimal local = statute.minimumWage(statute.today()).monthly();
        assertThat(sheet.base().headcount()).isEqualTo(60);
        assertThat(sheet.base().grades()).allMatch(g -> g.before().compareTo(local) > 0);
        assertThat(Acting.as(novice, () -> practice.word(sheet)).raisePercent())
                .isBetween(new BigDecimal("1.95"), new BigDecimal("2.05"));
    }

    @Test
    void inEnglishTheWordsAreOthersAndTheNumbersTheSame() {
        List<Scenario> chinese = practice.scenarios();
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            List<Scenario> english = practice.scenarios();
            assertThat(english).hasSameSizeAs(chinese);
            for (int i = 0; i < english.size(); i++) {
                Scenario one = english.get(i);
                assertThat(one.measures()).isEqualTo(chinese.get(i).measures());
                assertThat(one.lines().keySet())
                        .isEqualTo(chinese.get(i).lines().keySet());
                assertThat(one.grades())
                        .extracting(Scenario.Grade::pay)
                        .isEqualTo(chinese.get(i).grades().stream()
                                .map(Scenario.Grade::pay)
                                .toList());
                assertThat(one.title()
                                + one.story()
                                + one.opponent()
                                + one.lesson()
                                + one.arguments()
                                + one.lines()
                                + one.grades()
                                + one.levels())
                        .doesNotContainPattern("\\p{IsHan}");
            }
            assertThat(practice.scenario(sheet()).title()).startsWith("A workshop of sixty");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void whatTheLawRefusesIsRefusedHereBesideTheFieldWithItsArticle() {
        List<Refusal> refusals = play("2000 3900 5100", "2260", "70 140 270").refusals();
        assertThat(refusals.stream().map(Refusal::field)).contains("grades[0].after", "enterpriseMinimum");
        assertThat(refusals).allMatch(r -> r.citation() != null);
        assertThat(play("3900 3800 5100", "2500", "70 140 270").refusals().stream()
                        .map(Refusal::code))
                .containsExactly("refusal.terms.gradesNotRising");
        assertThat(sheet().turns()).isEmpty();
    }

    @Test
    void threeArgumentsAtOnceAreTooMany() {
        assertThat(play("3400 4100 5300", "2500", "70 140 270", "profit", "leaving", "prices")
                        .refusals())
                .extracting(Refusal::field)
                .containsExactly("arguments");
    }

    @Test
    void reasonsBringMoreThanNumbersAloneAndWhatIsAgreedStays() {
        done(play("3420 4110 5380", "2700", "160 320 640", "profit", "leaving"));
        PracticeSheet after = sheet();
        assertThat(after.newest(Scenario.Key.RAISE).orElseThrow().kind()).isEqualTo(Reaction.Kind.ARGUED);
        done(play("3420 4110 5380", "2560", "110 220 440", "skills", "market"));
        assertThat(sheet().isAgreed(Scenario.Key.MINIMUM)).isTrue();
        BigDecimal agreed = sheet().last().enterpriseMinimum();
        done(play("3330 4000 5240", "9999", "110 220 440"));
        assertThat(sheet().last().enterpriseMinimum())
                .as("typed over, but agreed before")
                .isEqualByComparingTo(agreed);
        assertThat(sheet().turns()).hasSize(3);
        assertThat(play("3330 4000 5240", "2560", "110 220 440").refusals())
                .extracting(Refusal::code)
                .containsExactly("refusal.coach.practiceOver");
    }

    @Test
    void nobodyElseSeesItAndNothingOfItIsInTheLedger() {
        long before = entries();
        done(play("3420 4110 5380", "2700", "160 320 640", "profit"));
        assertThat(entries()).isEqualTo(before);
        Actor other = new Actor(new ActorId(UUID.randomUUID()), "旁人", "WC");
        assertThat(Acting.as(other, () -> practice.sheet())).isEmpty();
        assertThat(Acting.as(other, () -> practice.play(List.of(), BigDecimal.ONE, List.of(), List.of()))
                        .isDone())
                .isFalse();
    }

    @Test
    void begunAnewItIsFreshAndStoppedItIsGone() {
        done(play("3420 4110 5380", "2700", "160 320 640"));
        done(begin("factory"));
        assertThat(sheet().turns()).isEmpty();
        Acting.as(novice, () -> {
            assertThat(practice.begin("nothing").isDone()).isFalse();
            practice.stop();
            assertThat(practice.sheet()).isEmpty();
            return true;
        });
    }

    private Outcome<Void> begin(String scenario) {
        return Acting.as(novice, () -> practice.begin(scenario));
    }

    private Outcome<Void> play(String pay, String minimum, String skill, String... arguments) {
        return Acting.as(
                novice, () -> practice.play(amounts(pay), new BigDecimal(minimum), amounts(skill), List.of(arguments)));
    }

    private static List<BigDecimal> amounts(String words) {
        return Stream.of(words.split(" ")).map(BigDecimal::new).toList();
    }

    private PracticeSheet sheet() {
        return Acting.as(novice, () -> practice.sheet().orElseThrow());
    }

    private void done(Outcome<Void> outcome) {
        outcome.orElseThrow();
    }

    private long entries() {
        return jdbc.sql("select count(*) from audit.ledger_entry")
                .query(Long.class)
                .single();
    }
}
