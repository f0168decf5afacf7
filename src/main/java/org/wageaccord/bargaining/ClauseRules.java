package org.wageaccord.bargaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.teams.Power;
import org.wageaccord.terms.TermsClauses;

/**
 * What refuses an act about one clause. The house's own rules of order: what is accepted is exactly what was looked at, what
 * is agreed stays so until it is reopened with a reason, and what stands or falls together is accepted together.
 */
@Component
class ClauseRules {

    private static final int MOST_WORDS = 2000;

    private final Seats seats;
    private final PositionRules positions;

    ClauseRules(Seats seats, PositionRules positions) {
        this.seats = seats;
        this.positions = positions;
    }

    /** What refuses any act about clauses; questions and answers are free between two meetings, too. */
    List<Refusal> mayAct(TableState table, Side side, ClauseAct.Kind kind) {
        Power power = kind == ClauseAct.Kind.ACCEPT ? Power.DRAFT : Power.ATTEND;
        List<Refusal> found = new ArrayList<>(Seats.unless(seats.acts(table, side, power)));
        boolean talk = kind == ClauseAct.Kind.ASK || kind == ClauseAct.Kind.ANSWER;
        if (table.closed() != null) {
            found.addAll(table.over());
        } else if (talk ? table.rounds().isEmpty() : table.openRound().isEmpty()) {
            found.add(Refusal.of(null, "refusal.bargaining.noOpenRound").citing(Law.COURSE_OF_MEETING));
        } else if (table.draft().isPresent()) {
            found.add(Refusal.of(
                    null,
                    "refusal.bargaining.acceptedAlready",
                    table.draft().get().version()));
        } else if (!talk
                && table.openRound().filter(ClauseRules::isBeingConfirmed).isPresent()) {
            found.add(Refusal.of(null, "refusal.bargaining.minutesConfirmed").citing(Law.MEETINGS));
        }
        return found;
    }

    private static boolean isBeingConfirmed(RoundRecord round) {
        return round.enterpriseConfirmed() != null || round.workersConfirmed() != null;
    }

    List<Refusal> refusals(TableState table, Side side, ClauseEntry entry, ClauseSheet sheet, ClauseState clause) {
        List<Refusal> found = new ArrayList<>();
        switch (entry.kind()) {
            case ACCEPT -> found.addAll(acceptance(table, side, entry, sheet, clause));
            case REJECT -> {
                asSeen(side, entry, clause, found);
                needed(entry, "refusal.bargaining.reasonMissing", found);
            }
            case SET_ASIDE -> {
                asSeen(side, entry, clause, found);
                if (clause.status() == ClauseState.Status.SET_ASIDE) {
                    found.add(Refusal.of(null, "refusal.bargaining.clauseAside", ClauseLabel.named(clause)));
                }
            }
            case REOPEN -> reopening(entry, clause, found);
            case ASK -> needed(entry, "refusal.bargaining.questionMissing", found);
            case ANSWER -> answer(table, side, entry, found);
        }
        if (entry.words().length() > MOST_WORDS) {
            found.add(Refusal.of("words", "refusal.bargaining.wordsTooLong", MOST_WORDS));
        }
        return found;
    }

    private List<Refusal> acceptance(
            TableState table, Side side, ClauseEntry entry, ClauseSheet sheet, ClauseState clause) {
        List<Refusal> found = new ArrayList<>();
        asSeen(side, entry, clause, found);
        sheet.bundle(side.other(), clause.key())
                .ifPresent(b -> found.add(Refusal.of(
                        null,
                        "refusal.bargaining.clauseInPackage." + b.side(),
                        ClauseLabel.named(clause),
                        b.version(),
                        b.clauses().size())));
        if (found.isEmpty()) {
            found.addAll(
                    unlawful(table, table.newest(side.other()).orElseThrow().terms(), List.of(clause.key())));
        }
        return found;
    }

    /** Only what the other side has put, exactly as it was looked at, and only while it is not agreed. */
    private static void asSeen(Side side, ClauseEntry entry, ClauseState clause, List<Refusal> found) {
        String theirs = clause.digests().get(side.other());
        if (clause.isAgreed()) {
            found.add(Refusal.of(null, "refusal.bargaining.clauseAgreed", ClauseLabel.named(clause)));
        } else if (theirs == null) {
            found.add(Refusal.of(null, "refusal.bargaining.nothingToAccept"));
        } else if (!theirs.equals(entry.digest())) {
            found.add(Refusal.of(null, "refusal.bargaining.clauseChanged", ClauseLabel.named(clause)));
        }
    }

    private static void reopening(ClauseEntry entry, ClauseState clause, List<Refusal> found) {
        boolean aside = clause.status() == ClauseState.Status.SET_ASIDE;
        if (!clause.isAgreed() && !aside) {
            found.add(Refusal.of(null, "refusal.bargaining.nothingToReopen", ClauseLabel.named(clause)));
        } else if (!aside && !Objects.equals(clause.agreedDigest(), entry.digest())) {
            found.add(Refusal.of(null, "refusal.bargaining.clauseChanged", ClauseLabel.named(clause)));
        }
        needed(entry, "refusal.bargaining.reasonMissing", found);
    }

    private static void answer(TableState table, Side side, ClauseEntry entry, List<Refusal> found) {
        boolean asked = table.clauseActs().stream()
                .anyMatch(a -> a.kind() == ClauseAct.Kind.ASK
                        && Integer.valueOf(a.number()).equals(entry.question())
                        && a.clause().equals(entry.clause())
                        && a.side() == side.other());
        boolean answered = table.clauseActs().stream()
                .anyMatch(a -> a.question() != null
                        && Objects.requireNonNull(a.question()).equals(entry.question()));
        if (!asked) {
            found.add(Refusal.of(null, "refusal.bargaining.noSuchQuestion"));
        } else if (answered) {
            found.add(Refusal.of(null, "refusal.bargaining.answeredBefore"));
        }
        needed(entry, "refusal.bargaining.answerMissing", found);
    }

    private static void needed(ClauseEntry entry, String code, List<Refusal> found) {
        if (entry.words().isBlank()) {
            found.add(Refusal.of("words", code));
        }
    }

    /** The minimum wage may have risen since it was put, or an agreement of the sector come into force. */
    List<Refusal> unlawful(TableState table, Terms offered, List<String> clauses) {
        return positions.unlawful(table, offered).stream()
                .filter(r -> clauses.contains(TermsClauses.ofField(offered, r.field())))
                .map(r -> new Refusal(null, r.code(), r.args(), r.citation()))
                .toList();
    }
}
