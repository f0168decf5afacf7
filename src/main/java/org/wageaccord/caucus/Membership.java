package org.wageaccord.caucus;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Power;
import org.wageaccord.teams.Team;
import org.wageaccord.teams.Teams;

/**
 * Who belongs to a side's room: the negotiators of its team in force, by their accounts, and a guide while invited. No office
 * brings anybody in: neither the union above nor the management behind.
 */
@Component
class Membership {

    private static final Set<Role> GUIDES = Set.of(Role.TG);

    private final Teams teams;
    private final InvitationBook invitations;
    private final Registry registry;
    private final Statute statute;
    private final CurrentActor actor;

    Membership(Teams teams, InvitationBook invitations, Registry registry, Statute statute, CurrentActor actor) {
        this.teams = teams;
        this.invitations = invitations;
        this.registry = registry;
        this.statute = statute;
        this.actor = actor;
    }

    /** To whose room the current actor belongs now. */
    Optional<Belonging> here(CaseNumber caseNumber) {
        Actor asking = actor.get();
        return place(caseNumber, asking.id()).map(place -> {
            boolean member = members(place).contains(asking.id());
            boolean chief = member && teams.acts(caseNumber, place.side(), Power.ATTEND);
            return new Belonging(place, asking, !member, chief);
        });
    }

    /** The same without more: asked on every page of a case, where most who ask never sat or were invited. */
    Optional<Place> mine(CaseNumber caseNumber) {
        return place(caseNumber, actor.get().id());
    }

    private Optional<Place> place(CaseNumber caseNumber, ActorId account) {
        boolean known = teams.everNamed(caseNumber).contains(account) || invitations.hasInvited(caseNumber, account);
        return !known
                ? Optional.empty()
                : Stream.of(Side.values())
                        .map(side -> new Place(caseNumber, side))
                        .filter(place -> everybody(place).contains(account))
                        .findFirst();
    }

    Set<ActorId> members(Place place) {
        return teams.team(place.caseNumber(), place.side()).stream()
                .flatMap(team -> team.members().stream())
                .map(Team.Negotiator::account)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Members and guests. */
    Set<ActorId> everybody(Place place) {
        Set<ActorId> all = new HashSet<>(members(place));
        all.addAll(guests(place));
        return all;
    }

    /** Guides whose invitation is neither over nor taken back, and who still are guides of the town. */
    Set<ActorId> guests(Place place) {
        Set<ActorId> invited = invitations.of(place).stream()
                .filter(i -> i.isLive(statute.today()))
                .map(Invitation::guest)
                .collect(Collectors.toSet());
        if (!invited.isEmpty()) {
            invited.retainAll(guides(place.caseNumber()));
        }
        return invited;
    }

    /** The guides of the town in which the enterprise lies. */
    List<ActorId> guides(CaseNumber caseNumber) {
        return teams.sides(caseNumber)
                .flatMap(sides -> registry.enterprise(sides.bench().enterprise()))
                .map(e -> registry.holders(PartyId.town(e.townCode()), GUIDES, statute.today()))
                .orElse(List.of());
    }
}
