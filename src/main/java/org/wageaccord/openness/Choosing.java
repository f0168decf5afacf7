package org.wageaccord.openness;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.costing.Overtime;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.openness.OpennessPage.Tick;
import org.wageaccord.performance.Life;
import org.wageaccord.statute.Statute;

/** What of an agreement may be ticked, and the words that a choice leads to. */
@Component
class Choosing {

    private final Contracts contracts;
    private final KnownPeople people;
    private final Statute statute;

    Choosing(Contracts contracts, KnownPeople people, Statute statute) {
        this.contracts = contracts;
        this.people = people;
        this.statute = statute;
    }

    List<Tick> ticks(Life life) {
        Agreement agreement = agreement(life.caseNumber());
        Redaction redaction = redaction(agreement);
        return agreement.terms().clauses().stream()
                .map(clause -> tick(clause, redaction))
                .toList();
    }

    private static Tick tick(Clause clause, Redaction redaction) {
        String title = redaction.of(clause.title());
        String words = redaction.of(clause.text());
        boolean cut = (title + words).contains(Redaction.LEFT_OUT);
        return new Tick(clause.key(), title, words, Redaction.speaksOfSums(title + words), cut);
    }

    /** Refused with no clause, and with one that the agreement does not have. */
    List<Refusal> refusals(Life life, Choice choice) {
        List<String> known = agreement(life.caseNumber()).terms().clauses().stream()
                .map(Clause::key)
                .toList();
        List<Refusal> found = new ArrayList<>();
        if (choice.clauses().isEmpty()) {
            found.add(Refusal.of("clauses", "refusal.openness.nothingChosen").citing(Law.SECRECY));
        }
        if (!known.containsAll(choice.clauses())) {
            found.add(Refusal.of("clauses", "refusal.openness.noClause").citing(Law.SECRECY));
        }
        return found;
    }

    OpenText text(Life life, Choice choice) {
        Agreement agreement = agreement(life.caseNumber());
        return OpenText.of(agreement, choice, redaction(agreement));
    }

    /** What its clauses are called, without what is never read outside; empty for a case without an agreement. */
    List<String> titles(CaseNumber number) {
        return contracts.agreement(number).stream()
                .flatMap(agreement -> {
                    Redaction redaction = redaction(agreement);
                    return agreement.terms().clauses().stream().map(clause -> redaction.of(clause.title()));
                })
                .toList();
    }

    private Agreement agreement(CaseNumber number) {
        return contracts
                .agreement(number)
                .orElseThrow(() -> new IllegalStateException("published without a text: " + number));
    }

    private Redaction redaction(Agreement agreement) {
        return new Redaction(agreement.terms(), Overtime.by(statute), people.of(agreement));
    }
}
