package org.wageaccord.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Acting;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseQuery;
import org.wageaccord.negotiation.CaseView;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.ratification.Choice;
import org.wageaccord.ratification.CongressView;
import org.wageaccord.ratification.Ratification;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/**
 * Practice delegates of the demo city: they check in and vote through the same doors as everybody, so that one person can
 * play a whole congress. A few stay away and a few disagree, as in life.
 */
@Component
@ConditionalOnProperty("wage-accord.demo")
public class Practice {

    private static final int ONE_IN_STAYS_AWAY = 12;
    private static final int ONE_IN_SAYS_NO = 11;

    private final Ratification ratification;
    private final Negotiations negotiations;
    private final Registry registry;
    private final Accounts accounts;
    private final Statute statute;

    Practice(
            Ratification ratification,
            Negotiations negotiations,
            Registry registry,
            Accounts accounts,
            Statute statute) {
        this.ratification = ratification;
        this.negotiations = negotiations;
        this.registry = registry;
        this.accounts = accounts;
        this.statute = statute;
    }

    /** A congress that waits for attendance or votes. */
    public record Congress(CaseNumber caseNumber, int present, int voted, int roll, boolean open) {}

    /** The congresses in session among the cases that the current actor may see; at most one page. */
    public List<Congress> congressesNow() {
        return negotiations.search(new CaseQuery("", Stage.RATIFYING, null, 0)).rows().stream()
                .map(row -> session(row.number()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Practice delegates check in; answers how many did now. */
    public int attend(CaseNumber caseNumber) {
        List<Actor> delegates = delegates(caseNumber);
        return (int) IntStream.range(0, delegates.size())
                .filter(i -> i % ONE_IN_STAYS_AWAY != ONE_IN_STAYS_AWAY - 1)
                .filter(i -> Acting.as(delegates.get(i), () -> ratification.checkIn(caseNumber))
                        .isDone())
                .count();
    }

    /** Practice delegates who are present and have not voted vote; answers how many did now. */
    public int vote(CaseNumber caseNumber) {
        List<Actor> delegates = delegates(caseNumber);
        return (int) IntStream.range(0, delegates.size())
                .filter(i -> Acting.as(delegates.get(i), () -> ratification.cast(caseNumber, choice(i)))
                        .isDone())
                .count();
    }

    private Optional<Congress> session(CaseNumber number) {
        return ratification
                .view(number)
                .map(CongressView::sitting)
                .filter(sitting -> !sitting.isClosed())
                .map(sitting -> new Congress(
                        number,
                        sitting.congress().present(),
                        sitting.voted(),
                        sitting.congress().roll(),
                        sitting.isOpen()));
    }

    /** All but the first delegate, who is left to be played from the sign-in page. */
    private List<Actor> delegates(CaseNumber caseNumber) {
        CaseView view = negotiations.find(caseNumber).orElseThrow();
        return registry.delegates(view.enterprise(), statute.today()).stream()
                .filter(person -> person.account() != null)
                .map(person -> accounts.actor(person.account()))
                .filter(actor -> "CD".equals(actor.role()))
                .skip(1)
                .toList();
    }

    private static Choice choice(int delegate) {
        return delegate % ONE_IN_SAYS_NO == ONE_IN_SAYS_NO - 1 ? Choice.NO : Choice.YES;
    }
}
