package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;

/** An enterprise confirms that it joins, its union answers, and what follows for whom the agreement binds. */
@Component
class Joiner {

    private final JoiningBook joinings;
    private final BindingBook bindings;
    private final JoiningRules rules;
    private final JoiningSight sight;
    private final SectorRules votes;
    private final Approving approving;
    private final Effects effects;
    private final SectorHands hands;
    private final JoiningNotices notices;
    private final ApplicationEventPublisher events;

    Joiner(
            JoiningBook joinings,
            BindingBook bindings,
            JoiningRules rules,
            JoiningSight sight,
            SectorRules votes,
            Approving approving,
            Effects effects,
            SectorHands hands,
            JoiningNotices notices,
            ApplicationEventPublisher events) {
        this.joinings = joinings;
        this.bindings = bindings;
        this.rules = rules;
        this.sight = sight;
        this.votes = votes;
        this.approving = approving;
        this.effects = effects;
        this.hands = hands;
        this.notices = notices;
        this.events = events;
    }

    Outcome<UUID> confirm(Talks talks, PartyId enterprise) {
        Role post = sight.post(enterprise);
        List<Refusal> refusals = new ArrayList<>(hands.unless(post != null, "joining", Law.BINDS));
        Outcome<Joining.Basis> basis = free(talks, enterprise);
        refusals.addAll(basis.refusals());
        if (!refusals.isEmpty() || post == null) {
            return Outcome.refused(refusals);
        }
        String name = rules.enterprise(enterprise).name();
        boolean byUnit = !sight.hasChair(enterprise);
        UUID id = joinings.add(talks.number(), new Bound(enterprise, name), basis.orElseThrow(), post, byUnit);
        notices.asked(talks, new Bound(enterprise, name), byUnit);
        events.publishEvent(new SectorJoiningAsked(talks.number(), name, basis.orElseThrow()));
        return Outcome.done(id);
    }

    /** On what it may join now; refused where it did or where its union has yet to answer. */
    Outcome<Joining.Basis> free(Talks talks, PartyId enterprise) {
        Outcome<Joining.Basis> basis = rules.basis(talks, enterprise);
        boolean twice = basis.isDone()
                && joinings.newest(talks.number(), enterprise, basis.orElseThrow())
                        .filter(before -> before.isOpen() || before.isJoined())
                        .isPresent();
        return twice
                ? Outcome.refused(
                        Refusal.of(null, "refusal.sector.joining.twice").citing(Law.BINDS))
                : basis;
    }

    Outcome<Void> answer(Talks talks, UUID id, boolean confirmed, String words, Talks.@Nullable VoteEntry vote) {
        Joining joining = joinings.find(talks.number(), id).orElse(null);
        if (joining == null) {
            return Outcome.refused(Refusal.of(null, "refusal.sector.joining.unknown"));
        }
        boolean voting = confirmed && Joinings.needsVote(joining);
        List<Refusal> refusals =
                new ArrayList<>(hands.unless(sight.answers(talks, joining), "joiningAnswer", Law.APPROVAL));
        refusals.addAll(turn(talks, joining, confirmed));
        refusals.addAll(
                confirmed
                        ? votes.text("words", words, Law.APPROVAL)
                        : votes.words("words", words, "declineWords", Law.APPROVAL));
        if (voting && vote != null) {
            refusals.addAll(votes.vote(Objects.requireNonNull(talks.effect()).on(), vote));
        } else if (voting) {
            refusals.add(SectorRules.refusal("paper", "paperMissing", Law.APPROVAL));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Talks.Vote kept = voting ? approving.kept(talks, Objects.requireNonNull(vote)) : null;
        boolean joined = confirmed && (kept == null || kept.passed());
        LocalDate from = joined ? rules.boundFrom(talks, joining.enterprise(), joining.basis()) : null;
        joinings.answer(id, confirmed, words.strip(), kept, from);
        follow(talks, joining, kept, words.strip(), joined, from);
        return Outcome.done(null);
    }

    /** Answered once; and what lies behind cannot be joined any more. */
    private List<Refusal> turn(Talks talks, Joining joining, boolean confirmed) {
        if (!joining.isOpen()) {
            return List.of(Refusal.of(null, "refusal.sector.joining.answered"));
        }
        Outcome<Joining.Basis> basis = rules.basis(talks, joining.enterprise());
        if (!confirmed || basis.isDone() && basis.orElseThrow() == joining.basis()) {
            return List.of();
        }
        return List.of(Refusal.of(null, "refusal.sector.joining.notNow").citing(Law.APPROVAL));
    }

    private void follow(
            Talks talks,
            Joining joining,
            Talks.@Nullable Vote vote,
            String words,
            boolean joined,
            @Nullable LocalDate from) {
        Bound enterprise = new Bound(joining.enterprise(), joining.enterpriseName());
        if (!joined) {
            Joining.Failure failure = vote == null ? Joining.Failure.DECLINED : Joining.Failure.NOT_PASSED;
            notices.failed(talks, enterprise, failure);
            events.publishEvent(new SectorJoiningFailed(talks.number(), enterprise.name(), failure, words));
            return;
        }
        if (joining.basis() == Joining.Basis.LATER && from != null) {
            bindings.join(talks.number(), enterprise, from);
            notices.bound(talks, enterprise, from);
            effects.joined(talks, enterprise);
        }
        notices.joined(talks, enterprise);
        events.publishEvent(new SectorJoined(talks.number(), enterprise.name(), joining.basis(), from));
    }
}
