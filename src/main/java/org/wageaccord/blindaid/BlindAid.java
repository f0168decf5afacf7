package org.wageaccord.blindaid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.blindaid.Aid.State;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.teams.Power;
import org.wageaccord.teams.Teams;

/**
 * The door of the blind aid (双盲协调). In an open round one side proposes it for one clause, the other agrees; each then fills in
 * one secret limit. The platform tells both only whether the limits overlap and, where both chose a way to a number beforehand,
 * that number; it binds nobody, and with it and the own limit the other side's may be reckoned. The limits are destroyed with
 * the comparison, a withdrawal or the end of the round. A clause is used once a round.
 */
@Service
@Transactional
public class BlindAid {

    /** For one clause in one round, by both sides; only those that were declined or taken back leave room for another. */
    private static final int MOST_PROPOSALS = 5;

    private final AidBook book;
    private final LimitSafe safe;
    private final LimitRules rules;
    private final AidNotices notices;
    private final Bargaining bargaining;
    private final Teams teams;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    BlindAid(
            AidBook book,
            LimitSafe safe,
            LimitRules rules,
            AidNotices notices,
            Bargaining bargaining,
            Teams teams,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.book = book;
        this.safe = safe;
        this.rules = rules;
        this.notices = notices;
        this.bargaining = bargaining;
        this.teams = teams;
        this.actor = actor;
        this.events = events;
    }

    /** Who may put positions proposes; refused outside an open round and for a clause that was used or waits in it. */
    public Outcome<UUID> propose(CaseNumber caseNumber, Side side, Aid.Entry entry) {
        book.alone(caseNumber);
        List<Refusal> found = new ArrayList<>(mayAct(caseNumber, side));
        TableState table = bargaining.table(caseNumber).orElse(null);
        int round = Rounds.current(table);
        Item item = table == null
                ? null
                : Item.find(table.opening().opening(), entry.clause()).orElse(null);
        if (item == null) {
            found.add(Refusal.of("clause", "refusal.blindaid.noClause"));
        }
        if (round == 0) {
            found.add(Refusal.of(null, "refusal.blindaid.noRound"));
        }
        if (entry.meet() == null) {
            found.add(Refusal.of("meet", "refusal.blindaid.noWay"));
        }
        if (entry.meet() == Meet.LINE && item != null) {
            found.addAll(line(item, entry));
        }
        if (item != null && book.isTaken(caseNumber, round, item.key())) {
            found.add(Refusal.of("clause", "refusal.blindaid.usedThisRound"));
        } else if (item != null && book.proposed(caseNumber, round, item.key()) >= MOST_PROPOSALS) {
            found.add(Refusal.of("clause", "refusal.blindaid.proposedTooOften", MOST_PROPOSALS));
        }
        if (!found.isEmpty() || item == null || entry.meet() == null) {
            return Outcome.refused(found);
        }
        UUID id = book.add(caseNumber, round, item, entry, side, actor.get());
        notices.side(caseNumber, side.other(), book.find(caseNumber, id).orElseThrow(), "proposed");
        events.publishEvent(new BlindAidProposed(caseNumber, side, round, item.kind(), item.name(), entry.meet()));
        return Outcome.done(id);
    }

    private List<Refusal> line(Item item, Aid.Entry entry) {
        BigDecimal line = entry.line();
        return line == null
                ? List.of(Refusal.of("line", "refusal.blindaid.noLine"))
                : rules.number("line", item.kind(), line);
    }

    /** The other side agrees, which makes the key of this use, or does not. */
    public Outcome<Void> answer(CaseNumber caseNumber, Side side, UUID id, boolean consent) {
        book.alone(caseNumber);
        Aid aid = book.find(caseNumber, id).orElse(null);
        List<Refusal> found = new ArrayList<>(live(caseNumber, side, aid, State.PROPOSED));
        if (aid != null && aid.proposedBy() == side) {
            found.add(Refusal.of(null, "refusal.blindaid.ownProposal").citing(Law.BY_BOTH));
        }
        if (!found.isEmpty() || aid == null) {
            return Outcome.refused(found);
        }
        Item item = aid.item();
        if (consent) {
            book.consent(caseNumber, aid, actor.get());
            safe.make(id);
            notices.both(caseNumber, aid, "consented");
            events.publishEvent(new BlindAidConsented(caseNumber, side, aid.round(), item.kind(), item.name()));
        } else {
            book.end(id, State.DECLINED, side);
            events.publishEvent(new BlindAidDeclined(caseNumber, side, aid.round(), item.kind(), item.name()));
        }
        return Outcome.done(null);
    }

    /**
     * A side's limit, once and final: the most the employer gives, the least the workers accept. Refused below a floor of law,
     * with its article, and beyond what the other side put last. With the second the limits are compared and destroyed. No
     * single limit leaves an entry in the ledger.
     */
    public Outcome<Void> limit(CaseNumber caseNumber, Side side, UUID id, BigDecimal limit) {
        book.alone(caseNumber);
        Aid aid = book.find(caseNumber, id).orElse(null);
        List<Refusal> found = new ArrayList<>(live(caseNumber, side, aid, State.WAITING));
        TableState table = bargaining.table(caseNumber).orElse(null);
        if (found.isEmpty() && aid != null && table != null) {
            found.addAll(
                    aid.awaits(side)
                            ? rules.limit(table, side, aid.item(), limit)
                            : List.of(Refusal.of("limit", "refusal.blindaid.enteredBefore")));
        }
        if (!found.isEmpty() || aid == null) {
            return Outcome.refused(found);
        }
        safe.put(id, side, limit);
        if (aid.entered().contains(side.other())) {
            compare(caseNumber, aid);
        }
        return Outcome.done(null);
    }

    private void compare(CaseNumber caseNumber, Aid aid) {
        Comparison outcome =
                Comparison.of(safe.open(aid.id(), Side.WORKERS), safe.open(aid.id(), Side.ENTERPRISE), aid);
        safe.destroy(aid.id());
        book.compared(aid.id(), outcome);
        notices.both(caseNumber, aid, "compared");
        events.publishEvent(new BlindAidCompared(
                caseNumber, aid.round(), aid.item().kind(), aid.item().name()));
    }

    /** A side takes its proposal or its consent back before both limits are there; what was filled in is destroyed. */
    public Outcome<Void> withdraw(CaseNumber caseNumber, Side side, UUID id) {
        book.alone(caseNumber);
        Aid aid = book.find(caseNumber, id).orElse(null);
        List<Refusal> found = new ArrayList<>(mayAct(caseNumber, side));
        if (aid == null || !aid.isLive() || aid.state() == State.PROPOSED && aid.proposedBy() != side) {
            found.add(Refusal.of(null, "refusal.blindaid.nothingWaits"));
        }
        if (!found.isEmpty() || aid == null) {
            return Outcome.refused(found);
        }
        safe.destroy(id);
        book.end(id, State.WITHDRAWN, side);
        notices.side(caseNumber, side.other(), aid, "withdrawn");
        events.publishEvent(new BlindAidWithdrawn(
                caseNumber, side, aid.round(), aid.item().kind(), aid.item().name()));
        return Outcome.done(null);
    }

    /** What waits in rounds that are over is destroyed. */
    public void lapse(CaseNumber caseNumber) {
        book.alone(caseNumber);
        int round = Rounds.current(bargaining.table(caseNumber).orElse(null));
        book.live(caseNumber).stream().filter(aid -> aid.round() != round).forEach(aid -> {
            safe.destroy(aid.id());
            book.end(aid.id(), State.LAPSED, null);
            events.publishEvent(new BlindAidLapsed(
                    caseNumber, aid.round(), aid.item().kind(), aid.item().name()));
        });
    }

    /** Uses of the aid, those that wait first, then newest first; empty for everybody who does not sit on one of the teams. */
    @Transactional(readOnly = true)
    public Optional<AidPage> page(CaseNumber caseNumber) {
        return teams.seat(caseNumber, actor.get().id()).map(side -> {
            TableState table = bargaining.table(caseNumber).orElse(null);
            int round = Rounds.current(table);
            List<Item> items = table == null || round == 0
                    ? List.of()
                    : Item.of(table.opening().opening());
            List<Aid> aids =
                    book.of(caseNumber).stream().map(each -> each.seenBy(side)).toList();
            return new AidPage(side, teams.acts(caseNumber, side, Power.ATTEND), round, items, aids);
        });
    }

    private List<Refusal> live(CaseNumber caseNumber, Side side, @Nullable Aid aid, State state) {
        List<Refusal> found = new ArrayList<>(mayAct(caseNumber, side));
        int round = Rounds.current(bargaining.table(caseNumber).orElse(null));
        if (aid == null || aid.state() != state || aid.round() != round) {
            found.add(Refusal.of(null, "refusal.blindaid.nothingWaits"));
        }
        return found;
    }

    private List<Refusal> mayAct(CaseNumber caseNumber, Side side) {
        return teams.acts(caseNumber, side, Power.ATTEND)
                ? List.of()
                : List.of(Refusal.of(null, "refusal.blindaid.chiefsOnly").citing(Law.CHIEFS));
    }
}
