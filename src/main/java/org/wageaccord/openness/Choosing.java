package org.wageaccord.openness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.costing.Overtime;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.openness.OpennessPage.Tick;
import org.wageaccord.performance.Life;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** What of an agreement may be ticked, and the words that a choice leads to. */
@Component
class Choosing {

    private final Contracts contracts;
    private final Registry registry;
    private final Statute statute;

    Choosing(Contracts contracts, Registry registry, Statute statute) {
        this.contracts = contracts;
        this.registry = registry;
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

    private Agreement agreement(CaseNumber number) {
        return contracts
                .agreement(number)
                .orElseThrow(() -> new IllegalStateException("published without a text: " + number));
    }

    private Redaction redaction(Agreement agreement) {
        List<String> people = new ArrayList<>();
        people.add(agreement.enterpriseChiefName());
        people.add(agreement.workersChiefName());
        agreement.mandates().values().forEach(mandate -> {
            people.add(mandate.name());
            Stream.of(mandate.chief(), mandate.grantor())
                    .filter(Objects::nonNull)
                    .forEach(people::add);
        });
        registry.enterprise(agreement.enterprise())
                .ifPresent(enterprise -> people.add(enterprise.legalRepresentative()));
        registry.delegates(agreement.enterprise(), statute.today()).stream()
                .map(Person::name)
                .forEach(people::add);
        return new Redaction(agreement.terms(), Overtime.by(statute), people);
    }
}
