package org.wageaccord.sector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.documents.Upload;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.sector.Act.Kind;
import org.wageaccord.statute.PackVersions;
import org.wageaccord.statute.Route;

/**
 * The talks of a unit, read from their acts. Everything after the draft belongs to one draft: a new one begins anew.
 *
 * @param side that made the offer
 * @param packs the versions of the rule packs they began with; empty for talks begun before these were kept
 */
public record Talks(
        CaseNumber number,
        Unit unit,
        int year,
        Side side,
        SectorOffer offer,
        LocalDate offeredOn,
        LocalDate replyDue,
        String offeredBy,
        PackVersions packs,
        List<Act> acts) {

    public enum Verdict {
        PASSED,
        OBJECTED,
        TACIT;

        public String key() {
            return "sector.verdict." + name();
        }
    }

    public record Reply(boolean accepted, String words) {}

    /** The chief is the first of them. */
    public record Team(List<String> names) {}

    public record Draft(int version, Side side, SectorTerms terms, String digest, LocalDate on, String by) {}

    record KeptDraft(SectorTerms terms, String digest) {}

    public record Words(String words) {}

    /**
     * @param words the digest that was signed
     * @param confirmedBy null in acts from before it was kept
     */
    record Signed(String words, @Nullable ConfirmedBy confirmedBy) {}

    /** @param closesOn last day on which members enter their votes; null for a sector congress */
    public record Submission(Way way, @Nullable LocalDate closesOn, int members) {}

    public record KeptFile(UUID id, String name) {}

    /** A vote as it is typed. */
    public record VoteEntry(
            LocalDate heldOn,
            int roll,
            int present,
            int yes,
            @Nullable Upload paper) {}

    public record Vote(LocalDate heldOn, int roll, int present, int yes, boolean passed, KeptFile file) {}

    public record Result(boolean passed, int approved, int members) {}

    /** @param confirmedBy by what the chief was freshly confirmed; null where that was not kept */
    public record Signature(
            String by, Instant at, LocalDate on, @Nullable ConfirmedBy confirmedBy) {}

    /** What is typed when filing; the opinion names both addresses (集体合同规定 第四十五条). */
    public record FilingEntry(String contact, String workersAddress, String enterpriseAddress) {}

    /**
     * @param entry null where it was filed before addresses were asked for
     * @param order in which the offices review it; null where there was no choice yet, which is the union first
     */
    public record Filing(
            String contact,
            LocalDate dueOn,
            LocalDate on,
            @Nullable FilingEntry entry,
            Route.@Nullable Way order) {}

    public record Ended(Why why, LocalDate lastDay, CaseNumber by) {}

    public record Review(Verdict verdict, String words) {}

    /** @param termEnded the last day of the review */
    public record LateFinding(Office office, ReviewDecision decision, LocalDate termEnded) {}

    public record Effect(LocalDate on, int bound) {}

    public record Publication(LocalDate dueOn, LocalDate on) {}

    public Talks {
        acts = List.copyOf(acts);
    }

    public Step step() {
        return Steps.of(this);
    }

    public @Nullable Reply reply() {
        return find(Kind.REPLY).map(act -> act.read(Reply.class)).orElse(null);
    }

    public @Nullable LocalDate repliedOn() {
        return find(Kind.REPLY).map(Act::on).orElse(null);
    }

    public Map<Side, Team> teams() {
        Map<Side, Team> teams = new EnumMap<>(Side.class);
        acts.stream()
                .filter(act -> act.kind() == Kind.TEAM)
                .forEach(act -> teams.put(act.side(), act.read(Team.class)));
        return teams;
    }

    /** First to last. */
    public List<Draft> drafts() {
        return acts.stream()
                .filter(act -> act.kind() == Kind.DRAFT)
                .map(act -> {
                    KeptDraft kept = act.read(KeptDraft.class);
                    return new Draft(act.draft(), act.side(), kept.terms(), kept.digest(), act.on(), act.by());
                })
                .toList();
    }

    public @Nullable Draft draft() {
        List<Draft> all = drafts();
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** The number of the newest draft, 0 before there is one. */
    int version() {
        return acts.stream().mapToInt(Act::draft).max().orElse(0);
    }

    /** Whether both chiefs agree on the newest draft. */
    public boolean isAgreed() {
        return find(Kind.AGREED).isPresent();
    }

    public @Nullable LocalDate agreedOn() {
        return find(Kind.AGREED).map(Act::on).orElse(null);
    }

    /** Who holds that the talks failed, as they stand. */
    public List<Side> gaveUp() {
        return current(Kind.GAVE_UP).map(Act::side).toList();
    }

    public @Nullable Submission submission() {
        return find(Kind.SUBMITTED).map(act -> act.read(Submission.class)).orElse(null);
    }

    /** How the sector congress voted. */
    public @Nullable Vote congress() {
        return find(Kind.CONGRESS).map(act -> act.read(Vote.class)).orElse(null);
    }

    public @Nullable Result result() {
        return find(Kind.VOTED).map(act -> act.read(Result.class)).orElse(null);
    }

    public Map<Side, Signature> signatures() {
        Map<Side, Signature> signed = new EnumMap<>(Side.class);
        current(Kind.SIGNED)
                .forEach(act -> signed.put(
                        act.side(),
                        new Signature(
                                act.by(),
                                act.at(),
                                act.on(),
                                act.read(Signed.class).confirmedBy())));
        return signed;
    }

    /** Objections after the review passed in silence, first to last. */
    public List<LateFinding> lateFindings() {
        return current(Kind.LATE_FOUND).map(act -> act.read(LateFinding.class)).toList();
    }

    /** The day on which the second chief signed. */
    LocalDate signedOn() {
        return current(Kind.SIGNED).map(Act::on).max(LocalDate::compareTo).orElseThrow();
    }

    /**
     * The last day of the agreement, or of the one that these talks terminate. A termination takes effect with the second
     * signature at the earliest: what was paid and owed until then stays so (第三十一条).
     */
    public @Nullable LocalDate lastDay() {
        Draft draft = draft();
        if (draft == null) {
            return null;
        }
        LocalDate agreed = draft.terms().end();
        boolean later = isTermination()
                && signatures().size() == Side.values().length
                && signedOn().isAfter(agreed);
        return later ? signedOn() : agreed;
    }

    public Purpose purpose() {
        return offer.purpose();
    }

    public boolean isTermination() {
        return offer.purpose() == Purpose.TERMINATE;
    }

    /** What was filed and how far its review is; null while nothing was filed. */
    public @Nullable SectorFiling filed() {
        return SectorFiling.of(
                acts.stream().filter(act -> act.draft() == version()).toList());
    }

    public List<Minutes> minutes() {
        return Minutes.of(acts);
    }

    /** How its agreement ended before its term, null where it did not. */
    public @Nullable Ended ended() {
        return find(Kind.ENDED).map(act -> act.read(Ended.class)).orElse(null);
    }

    /** The filing of a termination. */
    public @Nullable Filing endFiling() {
        return find(Kind.END_FILED).map(act -> act.read(Filing.class)).orElse(null);
    }

    public @Nullable LocalDate endRecordedOn() {
        return find(Kind.END_RECORDED).map(Act::on).orElse(null);
    }

    public @Nullable Filing filing() {
        return find(Kind.FILED).map(act -> act.read(Filing.class)).orElse(null);
    }

    public @Nullable LocalDate acceptedOn() {
        return find(Kind.ACCEPTED).map(Act::on).orElse(null);
    }

    public @Nullable Review review() {
        return find(Kind.REVIEWED).map(act -> act.read(Review.class)).orElse(null);
    }

    /** What the bureau objected to last, while there is no newer draft to object to. */
    public @Nullable Review objection() {
        return acts.stream()
                .filter(act -> act.kind() == Kind.REVIEWED)
                .map(act -> act.read(Review.class))
                .filter(review -> review.verdict() == Verdict.OBJECTED)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    public @Nullable Effect effect() {
        return find(Kind.IN_FORCE).map(act -> act.read(Effect.class)).orElse(null);
    }

    public @Nullable Publication publication() {
        return find(Kind.PUBLISHED).map(act -> act.read(Publication.class)).orElse(null);
    }

    /** The last of the newest draft, or before any. */
    Optional<Act> find(Kind kind) {
        return current(kind).reduce((earlier, later) -> later);
    }

    private Stream<Act> current(Kind kind) {
        boolean once = kind == Kind.REPLY || kind == Kind.TEAM;
        int version = once ? 0 : version();
        return acts.stream().filter(act -> act.kind() == kind && act.draft() == version);
    }
}
