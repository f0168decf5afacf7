package org.wageaccord.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** The second door of the filing room: what the offices have before them, who has it in hand, and who acts for whom. */
@Service
@Transactional
public class ReviewWork {

    private static final Refusal NOT_YOURS = Refusal.of(null, "refusal.filing.notYours");

    private final Packages packages;
    private final FilingReading reading;
    private final Confirming confirming;
    private final Claims claims;
    private final WorkLines lines;
    private final Offices offices;

    ReviewWork(
            Packages packages,
            FilingReading reading,
            Confirming confirming,
            Claims claims,
            WorkLines lines,
            Offices offices) {
        this.packages = packages;
        this.reading = reading;
        this.confirming = confirming;
        this.claims = claims;
        this.lines = lines;
        this.offices = offices;
    }

    /** What is unusual of a filing, to the offices only; it never keeps one from passing. */
    @Transactional(readOnly = true)
    public List<ReviewFlag> flags(FilingRecord filing) {
        return filing.filedAt() != null && offices.isReviewer() ? confirming.flags(filing.facts()) : List.of();
    }

    /** The office for which the current actor reviews, or null. */
    @Transactional(readOnly = true)
    public @Nullable Office office() {
        return offices.isReviewer(Office.CITY_UNION)
                ? Office.CITY_UNION
                : offices.isReviewer(Office.LABOR_BUREAU) ? Office.LABOR_BUREAU : null;
    }

    /** Open filings of the actor's office, nearest end of the term first, at most 50 a page. */
    @Transactional(readOnly = true)
    public List<WorkLine> lines(Office office, WorkQuery query, int page, int size) {
        return lines.lines(office, query, offices.actor().id(), Math.max(0, page), Math.min(size, Batch.MOST));
    }

    @Transactional(readOnly = true)
    public long count(Office office, WorkQuery query) {
        return lines.count(office, query, offices.actor().id());
    }

    /** @param claim who of the office has the filing in hand, or null */
    public record Hand(Office office, @Nullable Claim claim) {}

    /** Who has the filing in hand, for each office at work on it. */
    @Transactional(readOnly = true)
    public List<Hand> hands(FilingRecord filing) {
        CaseNumber number = filing.facts().caseNumber();
        return filing.state().offices().stream()
                .map(office -> new Hand(office, claims.of(number, office).orElse(null)))
                .toList();
    }

    /** Who has the filing in hand for the actor's office while it is at work, or else for the office that is. */
    @Transactional(readOnly = true)
    public Optional<Claim> claim(FilingRecord filing) {
        Office turn = turn(filing);
        return turn == null ? Optional.empty() : claims.of(filing.facts().caseNumber(), turn);
    }

    /** Whether it is the turn of the actor's office, and the actor has nothing to do with the case. */
    @Transactional(readOnly = true)
    public boolean mayClaim(FilingRecord filing) {
        Office turn = turn(filing);
        return turn != null && offices.reviewing(turn, filing.facts()).isEmpty();
    }

    /** Takes a filing in hand; refused out of turn, to those involved, and while a colleague has it. */
    public Outcome<Void> claim(CaseNumber number) {
        return act(number, (filing, office) -> claims.take(filing, office, false));
    }

    /** Takes a filing over from a colleague. */
    public Outcome<Void> takeOver(CaseNumber number) {
        return act(number, (filing, office) -> claims.take(filing, office, true));
    }

    /** Hands a filing back to the office. */
    public Outcome<Void> release(CaseNumber number) {
        return act(number, (filing, office) -> claims.release(number, office));
    }

    /** Who acts for whom in an office, now and in days to come. */
    @Transactional(readOnly = true)
    public List<Deputyship> deputies(Office office) {
        return claims.deputies(office);
    }

    /** Colleagues of the actor's office who could act for them. */
    @Transactional(readOnly = true)
    public List<Actor> colleagues(Office office) {
        return offices.colleagues(office);
    }

    /** Names the colleague who acts for the actor from the first to the last day; a newer naming takes the place of an older. */
    public Outcome<Void> deputy(ActorId colleague, LocalDate from, LocalDate to) {
        Office office = office();
        if (office == null) {
            return Outcome.refused(NOT_YOURS);
        }
        Optional<Actor> chosen = offices.colleagues(office).stream()
                .filter(a -> a.id().equals(colleague))
                .findFirst();
        Actor actor = offices.actor();
        return chosen.map(deputy -> claims.name(
                        office, new Deputyship(office, actor.id(), actor.name(), deputy.id(), deputy.name(), from, to)))
                .orElseGet(() -> Outcome.refused(Refusal.of("deputy", "refusal.filing.deputyUnknown")));
    }

    /** From now on nobody acts for the actor. */
    public Outcome<Void> noDeputy() {
        Office office = office();
        return office == null ? Outcome.refused(NOT_YOURS) : claims.name(office, null);
    }

    /** Of the offices at work that of the actor; else any of them, whose reviewers refuse the actor. */
    private @Nullable Office turn(FilingRecord filing) {
        Set<Office> atWork = filing.state().offices();
        return atWork.stream()
                .filter(offices::isReviewer)
                .findFirst()
                .orElseGet(() -> atWork.stream().findFirst().orElse(null));
    }

    private Outcome<Void> act(CaseNumber number, BiFunction<FilingRecord, Office, Outcome<Void>> act) {
        packages.lock(number);
        Optional<FilingRecord> found = reading.filing(number);
        Office turn = found.map(this::turn).orElse(null);
        if (found.isEmpty() || turn == null) {
            return Outcome.refused(Refusal.of(null, "refusal.filing.nobodysTurn"));
        }
        List<Refusal> refusals = offices.reviewing(turn, found.get().facts());
        return refusals.isEmpty() ? act.apply(found.get(), turn) : Outcome.refused(refusals);
    }
}
