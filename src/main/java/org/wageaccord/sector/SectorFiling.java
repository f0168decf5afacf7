package org.wageaccord.sector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.sector.Act.Kind;
import org.wageaccord.statute.Route;

/**
 * The filing of the newest draft, read from its acts. What is missing is told once for a filing (最多跑一次规定 第十一条); not
 * supplied in time, it counts as withdrawn and may be filed anew.
 *
 * @param receipt how often something was received: filed, or supplied
 * @param receivedOn the day of the last receipt, from which the review is counted
 * @param returned what the office told to be missing in this filing, null while nothing was
 * @param decisions of the offices on this draft, first to last
 * @param inParallel whether the offices review what was received last at the same time; else the union first
 * @param said of the offices on what was received last
 */
public record SectorFiling(
        int receipt,
        LocalDate receivedOn,
        State state,
        @Nullable Returned returned,
        List<Decided> decisions,
        List<Supplied> supplies,
        boolean inParallel,
        List<Decided> said) {

    /** What the filing waits for. */
    public enum State {
        /** the union; in parallel the bureau has finished */
        UNION_REVIEW,
        /** the union to review and the bureau to accept */
        BOTH_ACCEPTANCE,
        BOTH_REVIEW,
        ACCEPTANCE,
        REVIEW,
        SUPPLY,
        WITHDRAWN
    }

    /** @param at when the office told it */
    public record Returned(Return told, LocalDate on, Instant at, String by) {}

    /** What an office told to be missing, and by when it is supplied. */
    public record Return(Office office, List<String> missing, LocalDate due, String opinion) {}

    public record Decided(Office office, ReviewDecision decision, Instant at, String by) {}

    /** How one missing thing was supplied. */
    public record Supplied(String item, String words, Talks.@Nullable KeptFile file) {}

    /** @param order as of {@link Talks.Filing} */
    record Supplies(List<Supplied> items, Route.@Nullable Way order) {}

    private static final Set<Kind> RECEIPTS = EnumSet.of(Kind.FILED, Kind.SUPPLIED);

    /** Null while nothing was filed. */
    static @Nullable SectorFiling of(List<Act> ofDraft) {
        List<Act> receipts =
                ofDraft.stream().filter(act -> RECEIPTS.contains(act.kind())).toList();
        if (receipts.isEmpty()) {
            return null;
        }
        Act received = receipts.get(receipts.size() - 1);
        List<Supplied> supplies = ofDraft.stream()
                .filter(act -> act.kind() == Kind.SUPPLIED)
                .flatMap(act -> act.read(Supplies.class).items().stream())
                .toList();
        List<Act> since = ofDraft.subList(ofDraft.lastIndexOf(received) + 1, ofDraft.size());
        boolean inParallel = order(received) == Route.Way.REVIEW_IN_PARALLEL;
        return new SectorFiling(
                receipts.size(),
                received.on(),
                state(since, inParallel),
                returned(ofDraft),
                decisions(ofDraft),
                supplies,
                inParallel,
                decisions(since));
    }

    /** Whether this file was supplied to the offices, with whatever draft. */
    static boolean isSupplied(Talks talks, UUID file) {
        return talks.acts().stream()
                .filter(act -> act.kind() == Kind.SUPPLIED)
                .flatMap(act -> act.read(Supplies.class).items().stream())
                .anyMatch(item -> item.file() != null && item.file().id().equals(file));
    }

    private static Route.@Nullable Way order(Act receipt) {
        return receipt.kind() == Kind.FILED
                ? receipt.read(Talks.Filing.class).order()
                : receipt.read(Supplies.class).order();
    }

    /** By what was done since the receipt. */
    private static State state(List<Act> since, boolean inParallel) {
        Set<Kind> done = since.stream().map(Act::kind).collect(Collectors.toSet());
        if (done.contains(Kind.WITHDRAWN)) {
            return State.WITHDRAWN;
        }
        if (done.contains(Kind.RETURNED)) {
            return State.SUPPLY;
        }
        boolean accepted = done.contains(Kind.ACCEPTED);
        if (!inParallel || done.contains(Kind.UNION_DECIDED)) {
            State before = done.contains(Kind.UNION_DECIDED) ? State.ACCEPTANCE : State.UNION_REVIEW;
            return accepted ? State.REVIEW : before;
        }
        if (done.contains(Kind.BUREAU_DECIDED)) {
            return State.UNION_REVIEW;
        }
        return accepted ? State.BOTH_REVIEW : State.BOTH_ACCEPTANCE;
    }

    /** Of the filing at hand: a new one after a withdrawal may be returned again. */
    private static @Nullable Returned returned(List<Act> acts) {
        Returned returned = null;
        for (Act act : acts) {
            if (act.kind() == Kind.FILED) {
                returned = null;
            } else if (act.kind() == Kind.RETURNED) {
                returned = new Returned(act.read(Return.class), act.on(), act.at(), act.by());
            }
        }
        return returned;
    }

    private static List<Decided> decisions(List<Act> acts) {
        List<Decided> decisions = new ArrayList<>();
        for (Act act : acts) {
            if (act.kind() == Kind.UNION_DECIDED || act.kind() == Kind.BUREAU_DECIDED) {
                Office office = act.kind() == Kind.UNION_DECIDED ? Office.CITY_UNION : Office.LABOR_BUREAU;
                decisions.add(new Decided(office, act.read(ReviewDecision.class), act.at(), act.by()));
            }
        }
        return List.copyOf(decisions);
    }

    /** What is still to be supplied. */
    public List<String> missing() {
        return state == State.SUPPLY && returned != null ? returned.told().missing() : List.of();
    }

    /** Whether the office has decided on what was received last. */
    boolean has(Office office) {
        return said.stream().anyMatch(decided -> decided.office() == office);
    }

    /** Whether an office objected to what was received last. */
    public boolean isObjectedTo() {
        return said.stream().anyMatch(SectorFiling::objects);
    }

    /** What the letter to both sides tells: every objection; without one what the office said that ended the review. */
    List<Decided> letter() {
        if (isObjectedTo()) {
            return said.stream().filter(SectorFiling::objects).toList();
        }
        List<Decided> conclusions = decisions.stream()
                .filter(decided -> decided.decision().verdict() != Verdict.INCOMPLETE)
                .toList();
        return conclusions.stream()
                .filter(decided -> decided.office() == Office.LABOR_BUREAU)
                .reduce((earlier, later) -> later)
                .map(List::of)
                .orElse(conclusions);
    }

    private static boolean objects(Decided decided) {
        return decided.decision().verdict() == Verdict.OBJECTION;
    }
}
