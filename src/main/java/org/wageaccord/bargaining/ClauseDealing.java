package org.wageaccord.bargaining;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.terms.TermsClauses;

/** Acts about single clauses and about packages of them; each waits for the others at the same table. */
@Component
class ClauseDealing {

    private final Tables tables;
    private final ClauseActs acts;
    private final ClauseRules rules;
    private final ClauseNotices notices;
    private final Seats seats;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ClauseDealing(
            Tables tables,
            ClauseActs acts,
            ClauseRules rules,
            ClauseNotices notices,
            Seats seats,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.acts = acts;
        this.rules = rules;
        this.notices = notices;
        this.seats = seats;
        this.clock = clock;
        this.events = events;
    }

    /** Answers the number of the act. */
    Outcome<Integer> act(CaseNumber caseNumber, Side side, ClauseEntry entry) {
        TableState table = tables.lock(caseNumber);
        List<Refusal> refusals = new ArrayList<>(rules.mayAct(table, side, entry.kind()));
        ClauseSheet sheet = table.clauses();
        ClauseState clause = sheet.clause(entry.clause()).orElse(null);
        if (clause == null) {
            refusals.add(Refusal.of(null, "refusal.bargaining.clauseUnknown"));
        } else if (refusals.isEmpty()) {
            refusals.addAll(rules.refusals(table, side, entry, sheet, clause));
        }
        if (!refusals.isEmpty() || clause == null) {
            return Outcome.refused(refusals);
        }
        Desk desk = new Desk(table, side);
        if (entry.kind() == ClauseAct.Kind.REOPEN) {
            reopen(desk, sheet, clause, entry.words().strip());
        } else {
            desk.add(clause, entry, null);
            events.publishEvent(told(desk, clause, entry));
        }
        return Outcome.done(desk.last);
    }

    private static Recorded told(Desk desk, ClauseState clause, ClauseEntry entry) {
        CaseNumber number = desk.number();
        String label = ClauseLabel.of(clause);
        String words = entry.words().strip();
        return switch (entry.kind()) {
            case ACCEPT -> new ClauseAccepted(number, desk.side, desk.round(), label, desk.offered(), seen(entry));
            case REJECT -> new ClauseRejected(number, desk.side, desk.round(), label, words, seen(entry));
            case SET_ASIDE -> new ClauseSetAside(number, desk.side, desk.round(), label, words);
            case ASK -> new ClauseAsked(number, desk.side, desk.round(), label, words);
            case ANSWER -> new ClauseAnswered(number, desk.side, desk.round(), label, words);
            case REOPEN -> throw new IllegalArgumentException("a reopening is told clause by clause");
        };
    }

    private static String seen(ClauseEntry entry) {
        return Objects.requireNonNull(entry.digest());
    }

    /** What was agreed together is reopened together. */
    private void reopen(Desk desk, ClauseSheet sheet, ClauseState chosen, String reason) {
        Integer bundle = chosen.agreedBy() == null ? null : chosen.agreedBy().bundle();
        List<ClauseState> all = bundle == null
                ? List.of(chosen)
                : sheet.clauses().stream()
                        .filter(c -> c.agreedBy() != null
                                && bundle.equals(c.agreedBy().bundle()))
                        .toList();
        for (ClauseState clause : all) {
            desk.add(
                    clause,
                    new ClauseEntry(clause.key(), ClauseAct.Kind.REOPEN, clause.agreedDigest(), null, reason),
                    bundle);
            events.publishEvent(new ClauseReopened(
                    desk.number(), desk.side, desk.round(), ClauseLabel.of(clause), clause.isAgreed(), reason));
            if (clause.isAgreed()) {
                notices.reopened(desk.number(), desk.side, clause, desk.last, reason);
            }
        }
    }

    /** Accepts the other side's package, if it is still the one that was looked at; answers how many clauses it has. */
    Outcome<Integer> acceptPackage(CaseNumber caseNumber, Side side, int version, String digest) {
        TableState table = tables.lock(caseNumber);
        List<Refusal> refusals = new ArrayList<>(rules.mayAct(table, side, ClauseAct.Kind.ACCEPT));
        ClauseSheet sheet = table.clauses();
        ClauseSheet.Bundle bundle = sheet.bundles().get(side.other());
        if (bundle == null || bundle.version() != version || !bundle.digest().equals(digest)) {
            refusals.add(Refusal.of(null, "refusal.bargaining.packageChanged"));
        } else {
            refusals.addAll(
                    rules.unlawful(table, table.position(version).orElseThrow().terms(), bundle.clauses()));
        }
        if (!refusals.isEmpty() || bundle == null) {
            return Outcome.refused(refusals);
        }
        Desk desk = new Desk(table, side);
        List<String> labels = new ArrayList<>();
        for (String key : bundle.clauses()) {
            ClauseState clause = sheet.clause(key).orElseThrow();
            String value =
                    TermsClauses.digest(table.position(version).orElseThrow().terms(), key);
            desk.add(clause, new ClauseEntry(key, ClauseAct.Kind.ACCEPT, value, null, ""), version);
            labels.add(ClauseLabel.of(clause));
        }
        events.publishEvent(new PackageAccepted(caseNumber, side, desk.round(), version, labels, digest));
        return Outcome.done(labels.size());
    }

    /** Where one side acts, once or several times in a row. */
    private final class Desk {

        private final TableState table;
        private final Side side;
        private int last;

        Desk(TableState table, Side side) {
            this.table = table;
            this.side = side;
            this.last = table.clauseActs().stream()
                    .mapToInt(ClauseAct::number)
                    .max()
                    .orElse(0);
        }

        CaseNumber number() {
            return table.opening().caseNumber();
        }

        int round() {
            return table.rounds().size();
        }

        /** Version of the other side's newest position. */
        int offered() {
            return table.newest(side.other()).orElseThrow().version();
        }

        void add(ClauseState clause, ClauseEntry entry, @Nullable Integer bundle) {
            boolean ofTheirs =
                    entry.kind() != ClauseAct.Kind.REOPEN && clause.digests().containsKey(side.other());
            last++;
            acts.add(
                    number(),
                    new ClauseAct(
                            last,
                            round(),
                            table.newestVersion(),
                            clause.key(),
                            side,
                            entry.kind(),
                            ofTheirs ? offered() : null,
                            entry.digest(),
                            entry.words().strip(),
                            entry.question(),
                            bundle,
                            clock.instant(),
                            seats.current().name()),
                    seats.current());
        }
    }
}
