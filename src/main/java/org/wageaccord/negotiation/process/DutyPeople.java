package org.wageaccord.negotiation.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.TalksCourse;
import org.wageaccord.registry.Registry;
import org.wageaccord.sector.SectorCourse;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Power;
import org.wageaccord.teams.Sides;
import org.wageaccord.teams.Team;
import org.wageaccord.teams.Teams;

/**
 * The persons who may do a duty: the recorder of the round, the chief that a team named and the chief's delegate, its
 * negotiators, the town's union that guides workers without a union. Other duties belong to the holders of a role.
 */
@Component
class DutyPeople {

    private static final Set<Role> GUIDES = Set.of(Role.TG, Role.TA);

    /**
     * @param only whether nobody else may do it, whatever their role
     */
    record Entitled(boolean only, List<Person> people) {

        static final Entitled BY_ROLE = new Entitled(false, List.of());
    }

    /** Days within which the person may do it; null without limit. */
    record Person(
            ActorId account,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        Person(ActorId account) {
            this(account, null, null);
        }
    }

    private final Teams teams;
    private final Bargaining bargaining;
    private final TalksCourse talks;
    private final SectorCourse sectors;
    private final Registry registry;
    private final Statute statute;

    DutyPeople(
            Teams teams,
            Bargaining bargaining,
            TalksCourse talks,
            SectorCourse sectors,
            Registry registry,
            Statute statute) {
        this.teams = teams;
        this.bargaining = bargaining;
        this.talks = talks;
        this.sectors = sectors;
        this.registry = registry;
        this.statute = statute;
    }

    Entitled of(CaseNumber number, DutyKind kind, DutyOwner owner) {
        return number.isSector() ? ofSector(number, owner) : ofCase(number, kind, owner);
    }

    /** The chiefs of the unit alone, or the heads of the members' unions; the offices by their roles. */
    private Entitled ofSector(CaseNumber number, DutyOwner owner) {
        if (owner == DutyOwner.MEMBERS) {
            return new Entitled(
                    true, sectors.voters(number).stream().map(Person::new).toList());
        }
        List<Person> chiefs = owner.sides().stream()
                .map(side -> new Person(sectors.chief(number, side)))
                .toList();
        return chiefs.isEmpty() ? Entitled.BY_ROLE : new Entitled(true, chiefs);
    }

    private Entitled ofCase(CaseNumber number, DutyKind kind, DutyOwner owner) {
        return switch (kind) {
            case MINUTES -> recorders(number, owner);
            case ROUND, RESUMPTION, AFTER_SUSPENSION -> chiefs(number, owner, Power.ATTEND, kind == DutyKind.ROUND);
            case ENTERPRISE_DRAFT, WORKERS_DRAFT -> chiefs(number, owner, Power.DRAFT, true);
            case ENTERPRISE_SIGNATURE, WORKERS_SIGNATURE, AFTER_REFUSAL -> chiefs(number, owner, Power.CONTRACT, true);
            case REVISION -> chiefs(number, owner, Power.DRAFT, true);
            case ENTERPRISE_MINUTES, WORKERS_MINUTES -> chiefs(number, owner, Power.MINUTES, true);
            case ENTERPRISE_POSITION, WORKERS_POSITION -> new Entitled(false, negotiators(number, owner));
            case WRITE_REPORT,
                    CONFIRM_REPORT,
                    ANSWER_TERMINATION,
                    TERMINATION_RESOLUTION,
                    ENTERPRISE_TERMINATION,
                    WORKERS_TERMINATION ->
                new Entitled(false, chiefs(number, owner, Power.ATTEND, false).people());
            case REPLY, WORKERS_TEAM -> new Entitled(false, guides(number, owner));
            case WORKERS_REFILL, ENTERPRISE_REFILL -> refillers(number, owner);
            default -> Entitled.BY_ROLE;
        };
    }

    /** Where accounts of recorders bear the recorder's name, only they write; else the people of the chairing side. */
    private Entitled recorders(CaseNumber number, DutyOwner owner) {
        List<Person> recorders =
                bargaining.recorders(number).stream().map(Person::new).toList();
        return recorders.isEmpty() ? new Entitled(false, negotiators(number, owner)) : new Entitled(true, recorders);
    }

    /** A side whose chief has an account is spoken for by nobody else, save a delegate with the power. */
    private Entitled chiefs(CaseNumber number, DutyOwner owner, Power power, boolean delegable) {
        List<Person> found = new ArrayList<>();
        boolean only = true;
        for (Side side : owner.sides()) {
            List<Person> chiefs = chief(number, side);
            only &= !chiefs.isEmpty();
            found.addAll(chiefs);
            if (delegable) {
                found.addAll(delegates(number, side, power));
            }
        }
        return new Entitled(only, found);
    }

    private List<Person> chief(CaseNumber number, Side side) {
        return teams.team(number, side).flatMap(Team::chief).map(Team.Negotiator::account).stream()
                .map(Person::new)
                .toList();
    }

    private List<Person> delegates(CaseNumber number, Side side, Power power) {
        return teams.sides(number).stream()
                .flatMap((Sides s) -> s.delegations().stream())
                .filter(d -> d.side() == side && d.revokedOn() == null && d.covers(power))
                .map(d -> new Person(d.account(), d.entry().from(), d.entry().to()))
                .toList();
    }

    private List<Person> negotiators(CaseNumber number, DutyOwner owner) {
        return owner.sides().stream()
                .flatMap(side -> teams.team(number, side).stream())
                .flatMap(team -> team.members().stream())
                .map(Team.Negotiator::account)
                .filter(Objects::nonNull)
                .distinct()
                .map(Person::new)
                .toList();
    }

    /** Who may name a team may fill its seats, and so may its chief. */
    private Entitled refillers(CaseNumber number, DutyOwner owner) {
        Stream<Person> chiefs = owner.sides().stream().flatMap(side -> chief(number, side).stream());
        return new Entitled(
                false,
                Stream.concat(chiefs, guides(number, owner).stream()).distinct().toList());
    }

    private List<Person> guides(CaseNumber number, DutyOwner owner) {
        return owner != DutyOwner.WORKERS
                ? List.of()
                : talks.guidingTown(number).stream()
                        .flatMap(town -> registry.holders(PartyId.town(town), GUIDES, statute.today()).stream())
                        .map(Person::new)
                        .toList();
    }
}
