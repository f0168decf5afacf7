package org.wageaccord.bargaining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.teams.Team;

/**
 * What holds at a table now, read from the facts put on it. A value: acting happens through {@link Bargaining}.
 *
 * @param dataHandedOver when the enterprise answered the requested data, null while it has not
 * @param rounds first to last
 * @param acceptances by round
 * @param reopenedAfter number of rounds held when the table was last reopened; 0 if never
 * @param clauseActs what the sides did about single clauses, first to last
 * @param closed how the case ended before its time (a stage, as {@code WITHDRAWN}), null while it goes on
 */
public record TableState(
        TableOpening opening,
        Map<Side, Team> teams,
        @Nullable Instant dataHandedOver,
        List<RoundRecord> rounds,
        Map<Integer, Acceptance> acceptances,
        int reopenedAfter,
        List<ClauseAct> clauseActs,
        @Nullable String closed) {

    /** A table of a case that goes on, where no single clause was spoken of. */
    public TableState(
            TableOpening opening,
            Map<Side, Team> teams,
            @Nullable Instant dataHandedOver,
            List<RoundRecord> rounds,
            Map<Integer, Acceptance> acceptances,
            int reopenedAfter) {
        this(opening, teams, dataHandedOver, rounds, acceptances, reopenedAfter, List.of(), null);
    }

    /** What refuses every act at a table of a case that is over. */
    List<Refusal> over() {
        return closed == null ? List.of() : List.of(Refusal.of(null, "refusal.bargaining.over." + closed));
    }

    /**
     * One side accepted the other's position in a round, or put together as its own what was agreed clause by clause; both
     * chiefs then confirm the draft.
     */
    public record Acceptance(
            int round, Side side, int version, String digest, Instant at, Map<Side, Confirmation> confirmed) {}

    public record Confirmation(LocalDate on, Instant at) {}

    public Optional<Team> team(Side side) {
        return Optional.ofNullable(teams.get(side));
    }

    public Optional<RoundRecord> lastRound() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    /** The round that is not yet closed by confirmed minutes. */
    public Optional<RoundRecord> openRound() {
        return lastRound().filter(r -> !r.isLocked());
    }

    public int nextRound() {
        return rounds.size() + 1;
    }

    /** The chiefs take turns in the chair; the side that made the offer begins. */
    public Side chairOf(int round) {
        return round % 2 == 1 ? opening.offeredBy() : opening.offeredBy().other();
    }

    /** Sides that still have to put or accept a position in the open round. */
    public Set<Side> positionDuties() {
        EnumSet<Side> duties = EnumSet.noneOf(Side.class);
        openRound().filter(r -> !acceptances.containsKey(r.number())).ifPresent(r -> {
            duties.addAll(EnumSet.allOf(Side.class));
            r.positions().forEach(p -> duties.remove(p.side()));
        });
        return duties;
    }

    public Optional<RoundRecord.Position> newest(Side side) {
        return positions(side).reduce((earlier, later) -> later);
    }

    /** The side's position before its newest one. */
    public Optional<RoundRecord.Position> previous(Side side) {
        int newest = newest(side).map(RoundRecord.Position::version).orElse(0);
        return positions(side).filter(p -> p.version() < newest).reduce((earlier, later) -> later);
    }

    public Optional<RoundRecord.Position> position(int version) {
        return rounds.stream()
                .flatMap(r -> r.positions().stream())
                .filter(p -> p.version() == version)
                .findFirst();
    }

    public int newestVersion() {
        return rounds.stream()
                .flatMap(r -> r.positions().stream())
                .mapToInt(RoundRecord.Position::version)
                .max()
                .orElse(0);
    }

    /** The accepted position both chiefs are asked to agree on, or have agreed on; gone once the table is reopened. */
    public Optional<Acceptance> draft() {
        return lastRound().filter(r -> r.number() > reopenedAfter).map(r -> acceptances.get(r.number()));
    }

    public boolean isDraftAgreed() {
        return draft().filter(d -> d.confirmed().size() == Side.values().length).isPresent();
    }

    /** The draft both chiefs agreed on, dated by the second of them. */
    public Optional<Draft> agreedDraft() {
        if (!isDraftAgreed()) {
            return Optional.empty();
        }
        Acceptance accepted = draft().orElseThrow();
        Confirmation last = accepted.confirmed().values().stream()
                .reduce((a, b) -> a.at().isAfter(b.at()) ? a : b)
                .orElseThrow();
        RoundRecord.Position position = position(accepted.version()).orElseThrow();
        return Optional.of(new Draft(
                position.version(), accepted.round(), position.terms(), position.digest(), last.on(), last.at()));
    }

    /** Where each clause stands. */
    public ClauseSheet clauses() {
        return ClauseSheets.of(this);
    }

    /** What is a side's word by an acceptance: what it accepted; where all clauses were put together, that is both sides'. */
    public Optional<RoundRecord.Position> accepted(@Nullable Acceptance acceptance, Side side) {
        return Optional.ofNullable(acceptance)
                .flatMap(a -> position(a.version()).filter(p -> a.side() == side || a.side() == p.side()));
    }

    /** Names under which the members of a side can be ticked as present; namesakes are told apart. */
    public List<String> attendees(Side side) {
        return Attendance.of(teams).labels(side);
    }

    /** Days of suspension (中止) used so far, over the whole case. */
    public int suspendedDays() {
        return rounds.stream().mapToInt(RoundRecord::suspendedDays).sum();
    }

    /** The table as it stood with this round: what its minutes speak of. */
    public TableState upTo(int round) {
        List<RoundRecord> held =
                rounds.stream().filter(r -> r.number() <= round).toList();
        Map<Integer, Acceptance> accepted = new HashMap<>(acceptances);
        accepted.keySet().removeIf(r -> r > round);
        return new TableState(
                opening,
                teams,
                dataHandedOver,
                held,
                accepted,
                Math.max(0, Math.min(reopenedAfter, round - 1)),
                clauseActs.stream().filter(a -> isOf(a, held, round)).toList(),
                closed);
    }

    /** What was asked and answered after both chiefs confirmed the last of these rounds is not what they confirmed. */
    private static boolean isOf(ClauseAct act, List<RoundRecord> held, int round) {
        return act.round() < round
                || held.stream()
                        .filter(r -> r.number() == act.round())
                        .anyMatch(r -> r.confirmedAt().filter(act.at()::isAfter).isEmpty());
    }

    /** What may be seen of it before the newest minutes are confirmed. */
    public TableState confirmed() {
        return upTo(rounds.stream()
                .filter(RoundRecord::isLocked)
                .mapToInt(RoundRecord::number)
                .max()
                .orElse(0));
    }

    private Stream<RoundRecord.Position> positions(Side side) {
        return rounds.stream().flatMap(r -> r.positions().stream()).filter(p -> p.side() == side);
    }
}
