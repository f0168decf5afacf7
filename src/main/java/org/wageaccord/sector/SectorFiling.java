package org.wageaccord.sector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.sector.Act.Kind;

/**
 * The filing of the newest draft, read from its acts. What is missing is told once for a filing (最多跑一次规定 第十一条); not
 * supplied in time, it counts as withdrawn and may be filed anew.
 *
 * @param receipt how often something was received: filed, or supplied
 * @param receivedOn the day of the last receipt, from which the review is counted
 * @param returned what the office told to be missing in this filing, null while nothing was
 * @param decisions of the offices on this draft, first to last
 */
public record SectorFiling(
        int receipt,
        LocalDate receivedOn,
        State state,
        @Nullable Returned returned,
        List<Decided> decisions,
        List<Supplied> supplies) {

    /** What the filing waits for. */
    public enum State {
        UNION_REVIEW,
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

    record Supplies(List<Supplied> items) {}

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
        return new SectorFiling(
                receipts.size(), received.on(), state(ofDraft), returned(ofDraft), decisions(ofDraft), supplies);
    }

    /** Whether this file was supplied to the offices, with whatever draft. */
    static boolean isSupplied(Talks talks, UUID file) {
        return talks.acts().stream()
                .filter(act -> act.kind() == Kind.SUPPLIED)
                .flatMap(act -> act.read(Supplies.class).items().stream())
                .anyMatch(item -> item.file() != null && item.file().id().equals(file));
    }

    private static State state(List<Act> acts) {
        State state = State.UNION_REVIEW;
        for (Act act : acts) {
            state = switch (act.kind()) {
                case FILED, SUPPLIED -> State.UNION_REVIEW;
                case UNION_DECIDED -> State.ACCEPTANCE;
                case ACCEPTED -> State.REVIEW;
                case RETURNED -> State.SUPPLY;
                case WITHDRAWN -> State.WITHDRAWN;
                default -> state;
            };
        }
        return state;
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

    /** The last decision that ended the review. */
    Optional<Decided> last() {
        return decisions.stream()
                .filter(decided -> decided.decision().verdict() != Verdict.INCOMPLETE)
                .reduce((earlier, later) -> later);
    }
}
