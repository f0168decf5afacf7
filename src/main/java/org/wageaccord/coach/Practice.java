package org.wageaccord.coach;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.TermsBook;

/**
 * The door of the practice cases: one person bargains with a scripted opponent, on a calendar of its own. What is asked is
 * checked as a real position is. No party, no case, no entry in the ledger.
 */
@Service
@Transactional
public class Practice {

    /** Arguments that are heard in one round; who says everything at once is heard on nothing. */
    public static final int MOST_ARGUMENTS = 2;

    private final List<Scenario> chinese;
    private final List<Scenario> english;
    private final PracticeBook book;
    private final TermsBook terms;
    private final Statute statute;
    private final Clock clock;
    private final CurrentActor actor;

    Practice(PracticeBook book, TermsBook terms, Statute statute, Clock clock, CurrentActor actor) throws IOException {
        this.book = book;
        this.terms = terms;
        this.statute = statute;
        this.clock = clock;
        this.actor = actor;
        this.chinese = Data.read("practice.yaml", new TypeReference<>() {});
        List<ScenarioWords> words = Data.read("practice_en.yaml", new TypeReference<>() {});
        this.english = chinese.stream().map(s -> s.in(named(words, s.key()))).toList();
    }

    private static ScenarioWords named(List<ScenarioWords> words, String key) {
        return words.stream().filter(w -> w.key().equals(key)).findFirst().orElseThrow();
    }

    /** In the language of the reader; the numbers are the same. */
    public List<Scenario> scenarios() {
        return Show.isEnglish() ? english : chinese;
    }

    public Scenario scenario(PracticeSheet sheet) {
        return find(scenarios(), sheet.scenario()).orElseThrow();
    }

    private static Optional<Scenario> find(List<Scenario> among, String key) {
        return among.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /** The practice case of the current actor; empty before it is begun, and where its scenario is no longer kept. */
    public Optional<PracticeSheet> sheet() {
        return book.of(actor.get().id()).filter(s -> find(chinese, s.scenario()).isPresent());
    }

    /** Begins a practice case anew; the one before is gone. Refused for a scenario that there is not. */
    public Outcome<Void> begin(String key) {
        Scenario scenario = find(chinese, key).orElse(null);
        if (scenario == null) {
            return Outcome.refused(Refusal.of(null, "refusal.coach.noScenario"));
        }
        BigDecimal local = statute.minimumWage(statute.today()).monthly();
        int months = statute.rule("TERM_MONTHS_USUAL").number();
        Terms base = Measures.base(scenario, local, terms.modelClauses(), statute.today(), months);
        book.keep(actor.get().id(), new PracticeSheet(key, statute.today(), local, base, List.of()), clock.instant());
        return Outcome.done(null);
    }

    public void stop() {
        book.forget(actor.get().id());
    }

    /**
     * Plays a round. Refused as a real position would be, after the last round, for too many arguments, and where amounts are
     * missing.
     *
     * @param pay one amount a grade; {@code allowances} one a level
     */
    public Outcome<Void> play(
            List<BigDecimal> pay, BigDecimal minimum, List<BigDecimal> allowances, List<String> arguments) {
        PracticeSheet sheet = sheet().orElse(null);
        if (sheet == null || scenario(sheet).rounds() < sheet.round() || sheet.isAllAgreed()) {
            return Outcome.refused(Refusal.of(null, "refusal.coach.practiceOver"));
        }
        if (pay.size() != sheet.base().grades().size()
                || allowances.size() != sheet.base().allowances().size()) {
            return Outcome.refused(Refusal.of(null, "refusal.coach.practiceIncomplete"));
        }
        Scenario scenario = scenario(sheet);
        Terms asked = kept(sheet, Measures.asked(sheet.base(), pay, minimum, allowances));
        List<String> said = scenario.arguments().stream()
                .map(Scenario.Argument::key)
                .filter(arguments::contains)
                .toList();
        List<Refusal> refusals = new ArrayList<>(terms.check(asked));
        if (said.size() > MOST_ARGUMENTS) {
            refusals.add(Refusal.of("arguments", "refusal.coach.tooManyArguments", MOST_ARGUMENTS));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        book.keep(actor.get().id(), sheet.plus(turn(sheet, scenario, asked, said)), clock.instant());
        return Outcome.done(null);
    }

    /** What was agreed in an earlier round stays as it was agreed. */
    private static Terms kept(PracticeSheet sheet, Terms asked) {
        Terms last = sheet.last();
        return asked.withPay(
                sheet.isAgreed(Scenario.Key.RAISE) ? last.grades() : asked.grades(),
                sheet.isAgreed(Scenario.Key.SKILL) ? last.allowances() : asked.allowances(),
                sheet.isAgreed(Scenario.Key.MINIMUM) ? last.enterpriseMinimum() : asked.enterpriseMinimum());
    }

    private static PracticeSheet.Turn turn(PracticeSheet sheet, Scenario scenario, Terms asked, List<String> said) {
        Set<String> all = new LinkedHashSet<>(sheet.said());
        all.addAll(said);
        List<String> news =
                said.stream().filter(word -> !sheet.said().contains(word)).toList();
        Opponent opponent = new Opponent(scenario);
        boolean last = sheet.round() >= scenario.rounds();
        List<Reaction> reactions = List.of(Scenario.Key.values()).stream()
                .filter(key -> !sheet.isAgreed(key))
                .map(key -> opponent.react(
                        key, Measures.of(key, asked, sheet.local()), sheet.word(scenario, key), all, news, last))
                .toList();
        return new PracticeSheet.Turn(asked, said, reactions);
    }

    /** The opponent's whole word as terms; what is agreed is in it as it was agreed. */
    public Terms word(PracticeSheet sheet) {
        Scenario scenario = scenario(sheet);
        Terms word = Measures.terms(
                sheet.base(),
                sheet.local(),
                sheet.word(scenario, Scenario.Key.RAISE),
                sheet.word(scenario, Scenario.Key.MINIMUM),
                sheet.word(scenario, Scenario.Key.SKILL));
        return kept(sheet, word);
    }

    /** As far as the opponent would have gone with every argument there is: told when it is over. */
    public BigDecimal farthest(PracticeSheet sheet, Scenario.Key key) {
        Scenario scenario = scenario(sheet);
        return new Opponent(scenario).farthest(scenario.measure(key));
    }
}
