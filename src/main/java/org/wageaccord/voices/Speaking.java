package org.wageaccord.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.voices.Statement.Verdict;

/** What the workers say, and what the chair does with statements they put. */
@Component
class Speaking {

    private final StatementBook statements;
    private final TallyBook tallies;
    private final Proposals proposals;
    private final Hands hands;
    private final ApplicationEventPublisher events;

    Speaking(
            StatementBook statements,
            TallyBook tallies,
            Proposals proposals,
            Hands hands,
            ApplicationEventPublisher events) {
        this.statements = statements;
        this.tallies = tallies;
        this.proposals = proposals;
        this.hands = hands;
        this.events = events;
    }

    Outcome<Void> answer(Gathering gathering, int number, Answer answer) {
        List<Refusal> found = worker(gathering);
        Statement statement = statements.find(gathering.id(), number).orElse(null);
        if (statement == null || !statement.isShown()) {
            found.add(Refusal.of(null, "refusal.voices.statementGone"));
        }
        if (!found.isEmpty() || statement == null) {
            return Outcome.refused(found);
        }
        ActorId me = hands.actor().id();
        if (!tallies.mark(gathering.id(), me, number)) {
            return Outcome.refused(Refusal.of(null, "refusal.voices.answeredAlready"));
        }
        tallies.count(gathering.id(), statement.id(), answer);
        return Outcome.done(null);
    }

    /** Nothing is written beside the statement in its transaction that could tell who put it. */
    Outcome<Void> propose(Gathering gathering, Head head, String text) {
        List<Refusal> found = worker(gathering);
        found.addAll(GatheringRules.statement(text));
        List<Statement> there = statements.of(gathering.id());
        if (there.size() >= GatheringRules.MOST_STATEMENTS) {
            found.add(Refusal.of("text", "refusal.voices.full", GatheringRules.MOST_STATEMENTS));
        }
        if (there.stream().anyMatch(s -> s.text().equals(text))) {
            found.add(Refusal.of("text", "refusal.voices.twice", text));
        }
        if (found.isEmpty() && !proposals.take(gathering, hands.actor().id())) {
            found.add(Refusal.of("text", "refusal.voices.enough", Proposals.MOST_EACH));
        }
        if (!found.isEmpty()) {
            return Outcome.refused(found);
        }
        List<UUID> added = statements.add(gathering.id(), List.of(new Statement.Entry(head, text)), true);
        tallies.begin(gathering.id(), added);
        return Outcome.done(null);
    }

    Outcome<Void> hide(Gathering gathering, int number, String reason) {
        List<Refusal> found = moderator(gathering);
        found.addAll(GatheringRules.reason(reason));
        Verdict verdict = new Verdict(Verdict.Kind.HIDDEN, reason, null);
        return judge(gathering, number, verdict, found, new StatementHidden(gathering.title(), number, reason));
    }

    Outcome<Void> merge(Gathering gathering, int number, @Nullable Integer into) {
        List<Refusal> found = moderator(gathering);
        boolean fits = into != null
                && into != number
                && statements
                        .find(gathering.id(), into)
                        .filter(Statement::isShown)
                        .isPresent();
        if (!fits || into == null) {
            found.add(Refusal.of("into", "refusal.voices.noTarget"));
            return Outcome.refused(found);
        }
        Verdict verdict = new Verdict(Verdict.Kind.MERGED, "", into);
        return judge(gathering, number, verdict, found, new StatementMerged(gathering.title(), number, into));
    }

    private Outcome<Void> judge(Gathering gathering, int number, Verdict verdict, List<Refusal> found, Object event) {
        Statement statement = statements.find(gathering.id(), number).orElse(null);
        if (statement == null || !statement.isShown()) {
            found.add(Refusal.of(null, "refusal.voices.statementGone"));
        }
        if (!found.isEmpty() || statement == null) {
            return Outcome.refused(found);
        }
        statements.judge(statement.id(), verdict, hands.actor());
        tallies.drop(statement.id());
        events.publishEvent(event);
        return Outcome.done(null);
    }

    private List<Refusal> worker(Gathering gathering) {
        return open(gathering, Hands.unless(hands.seat(gathering.enterprise()).works(), "speak"));
    }

    private List<Refusal> moderator(Gathering gathering) {
        Seat seat = hands.seat(gathering.enterprise());
        return open(gathering, Hands.unless(hands.moderates(gathering.enterprise(), seat), "moderate"));
    }

    private static List<Refusal> open(Gathering gathering, List<Refusal> before) {
        List<Refusal> found = new ArrayList<>(before);
        if (!gathering.isOpen()) {
            found.add(Refusal.of(null, "refusal.voices.notOpen"));
        }
        return found;
    }
}
