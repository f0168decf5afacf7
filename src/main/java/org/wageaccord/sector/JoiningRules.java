package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/**
 * On what an enterprise joins: before the vote it lets the employers' organisation bargain for it (条例 第九条); once there is an
 * agreement, it is bound by law or by its own congress, or it joins by the vote of its congress (第二十六条、第二十九条).
 */
@Component
class JoiningRules {

    private static final Set<Step> BEFORE_THE_VOTE = EnumSet.of(Step.REPLY, Step.TEAMS, Step.DRAFT, Step.SUBMISSION);

    private final MemberBook members;
    private final BindingBook bindings;
    private final Registry registry;
    private final Statute statute;

    JoiningRules(MemberBook members, BindingBook bindings, Registry registry, Statute statute) {
        this.members = members;
        this.bindings = bindings;
        this.registry = registry;
        this.statute = statute;
    }

    /** Whether there is something to join: talks before their vote, or an agreement until its last day is over. */
    boolean isOpen(Talks talks) {
        return isBeforeTheVote(talks) || isInForce(talks);
    }

    Outcome<Joining.Basis> basis(Talks talks, PartyId enterprise) {
        if (!isOpen(talks)) {
            return refused("notNow", Law.APPROVAL);
        }
        boolean member = member(talks, enterprise).isPresent();
        if (isBeforeTheVote(talks)) {
            return member ? Outcome.done(Joining.Basis.AUTHORIZED) : refused("noMember", Law.UNIT);
        }
        BindingBook.Standing standing = bindings.of(talks.number(), enterprise);
        if (standing.released()) {
            return refused("released", Law.BY_CONSENT);
        }
        if (standing.joined()) {
            return refused("joinedAlready", Law.APPROVAL);
        }
        boolean byCongress = Objects.requireNonNull(talks.submission()).way() == Way.CONGRESS;
        if (standing.first() || byCongress && member) {
            return Outcome.done(byCongress ? Joining.Basis.COVERED : Joining.Basis.APPROVED);
        }
        return member ? Outcome.done(Joining.Basis.LATER) : refused("noMember", Law.UNIT);
    }

    /** The first day on which the agreement binds the enterprise; null while there is none. */
    @Nullable
    LocalDate boundFrom(Talks talks, PartyId enterprise, Joining.Basis basis) {
        Talks.Effect effect = talks.effect();
        if (effect == null || basis == Joining.Basis.AUTHORIZED) {
            return null;
        }
        LocalDate first =
                later(effect.on(), Objects.requireNonNull(talks.draft()).terms().start());
        return switch (basis) {
            case AUTHORIZED, APPROVED -> first;
            case COVERED ->
                member(talks, enterprise)
                        .map(member -> later(first, member.joinedOn()))
                        .orElse(first);
            case LATER -> later(first, statute.today());
        };
    }

    Optional<Member> member(Talks talks, PartyId enterprise) {
        return members.current(talks.unit().id(), enterprise, statute.today());
    }

    Enterprise enterprise(PartyId id) {
        return registry.enterprise(id).orElseThrow();
    }

    private boolean isBeforeTheVote(Talks talks) {
        return !talks.isTermination() && BEFORE_THE_VOTE.contains(talks.step());
    }

    private boolean isInForce(Talks talks) {
        if (talks.effect() == null) {
            return false;
        }
        Talks.Ended ended = talks.ended();
        LocalDate until =
                ended == null ? Objects.requireNonNull(talks.draft()).terms().end() : ended.lastDay();
        return !statute.today().isAfter(until);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Outcome<Joining.Basis> refused(String what, Citation article) {
        return Outcome.refused(
                Refusal.of(null, "refusal.sector.joining." + what).citing(article));
    }
}
