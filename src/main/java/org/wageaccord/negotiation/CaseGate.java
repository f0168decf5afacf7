package org.wageaccord.negotiation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.caucus.Caucus;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.Supervision;
import org.wageaccord.supervision.mediation.Mediations;
import org.wageaccord.teams.Teams;

/**
 * Who may see what of a case. The platform belongs to the union, one side's superior: so offices see how far the talks
 * are, but no live position until the minutes of the round are signed.
 */
@Component("caseGate")
public class CaseGate {

    /** How much of a case somebody may see. */
    public enum Sight {
        NONE,
        /** that it exists and how far it is */
        STATUS,
        /** delegates and workers of the enterprise */
        WORKFORCE,
        /** unions above, the bureau from the filing on, auditors */
        OFFICE,
        /** the people of both sides and the recorder */
        PARTY
    }

    private static final Set<Role> PARTY = EnumSet.of(Role.EH, Role.EL, Role.EC, Role.ER, Role.WC, Role.WR, Role.RC);
    private static final Set<Role> WORKFORCE = EnumSet.of(Role.CD, Role.WK);
    /** Pages by the address after the case number; the empty one is the overview. */
    private static final Set<String> FOR_ALL = Set.of("", "process", "law");

    private static final Set<String> INSIDE = Set.of(
            "congress", "ballot", "agreement", "papers", "teams", "my-change", "for-me", "published", "termination");
    private static final Set<String> OFFICES = Set.of(
            "reply",
            "rounds",
            "recess",
            "ending",
            "evidence",
            "filing",
            "archive",
            "publication",
            "upper-union",
            "supervision",
            "mediation",
            "performance");
    private static final Set<String> PARTIES =
            Set.of("data", "sign", "revision", "costs", "blind-aid", "guide", "openness");
    /** The bureau may take up a dispute on its own motion. */
    private static final String MEDIATION = "mediation";

    private static final String CAUCUS = "caucus";
    private static final String ADDRESS = "service-address";

    private static final Set<String> TABLE = Set.of("table", "timeline");

    private final WageCases cases;
    private final Registry registry;
    private final Statute statute;
    private final Teams teams;
    private final CurrentActor actor;
    private final Supervision supervision;
    private final Mediations mediations;
    private final Caucus caucus;
    private final CaseSides sides;

    CaseGate(
            WageCases cases,
            Registry registry,
            Statute statute,
            Teams teams,
            CurrentActor actor,
            Supervision supervision,
            Mediations mediations,
            Caucus caucus,
            CaseSides sides) {
        this.cases = cases;
        this.caucus = caucus;
        this.sides = sides;
        this.supervision = supervision;
        this.mediations = mediations;
        this.registry = registry;
        this.statute = statute;
        this.teams = teams;
        this.actor = actor;
    }

    /** How much of the case the current actor may see; NONE for a case that does not exist. */
    @Transactional(readOnly = true)
    public Sight sight(CaseNumber number) {
        return cases.findById(number.toString()).map(this::sight).orElse(Sight.NONE);
    }

    /** Whether the current actor may see the positions of both sides as they stand now. */
    @Transactional(readOnly = true)
    public boolean maySeeTable(CaseNumber number) {
        Optional<WageCase> found = cases.findById(number.toString());
        return found.isPresent() && maySeeTable(found.get(), sight(found.get()));
    }

    /** The timeline tells positions, too, so it goes with the table. */
    private static boolean maySeeTable(WageCase of, Sight sight) {
        return switch (sight) {
            case PARTY -> true;
            case OFFICE -> of.round() > 0 && !of.roundOpen();
            case NONE, STATUS, WORKFORCE -> false;
        };
    }

    /**
     * The pages of a case that the current actor may open, named by what follows the number in the address; empty for one
     * who may not know of the case at all.
     */
    @Transactional(readOnly = true)
    public Set<String> pages(CaseNumber number) {
        Optional<WageCase> found = cases.findById(number.toString());
        if (found.isEmpty()) {
            return Set.of();
        }
        Sight sight = sight(found.get());
        Set<String> pages = new HashSet<>();
        if (sight != Sight.NONE) {
            pages.addAll(FOR_ALL);
        }
        if (sight.compareTo(Sight.WORKFORCE) >= 0) {
            pages.addAll(INSIDE);
        }
        if (sight.compareTo(Sight.OFFICE) >= 0) {
            pages.addAll(OFFICES);
        }
        if (sight == Sight.PARTY) {
            pages.addAll(PARTIES);
        }
        if (sight != Sight.NONE && isBureau()) {
            pages.add(MEDIATION);
        }
        if (maySeeTable(found.get(), sight)) {
            pages.addAll(TABLE);
        }
        // no sight opens a side's private room: only its team, and whom it invited
        if (caucus.side(number).isPresent()) {
            pages.add(CAUCUS);
        }
        if (sides.of(found.get()) != null) {
            pages.add(ADDRESS);
        }
        return pages;
    }

    /** Whether the case ended before its time, so that nothing more is done on it. */
    @Transactional(readOnly = true)
    public boolean isOver(CaseNumber number) {
        return cases.findById(number.toString())
                .filter(c -> c.stage().isCutShort())
                .isPresent();
    }

    Sight sight(WageCase of) {
        Actor asking = actor.get();
        if (asking.isPlatform()) {
            return Sight.PARTY;
        }
        Sight best = Role.AU.name().equals(asking.role()) ? Sight.OFFICE : Sight.NONE;
        if (sitsAtTheTable(of, asking)) {
            return Sight.PARTY;
        }
        for (Mandate mandate : mandates()) {
            Sight by = sight(of, mandate);
            best = by.compareTo(best) > 0 ? by : best;
        }
        return best;
    }

    /** Who was named to a team is a party, whatever the mandates say: an elected chief, one who filled a seat. */
    private boolean sitsAtTheTable(WageCase of, Actor asking) {
        return of.farthest().hasReached(Stage.ACCEPTED) && teams.sits(of.number(), asking.id());
    }

    private Sight sight(WageCase of, Mandate mandate) {
        PartyId party = mandate.party();
        if (party.value().equals(of.enterprise())) {
            return inside(mandate.role());
        }
        if (party.equals(PartyId.CITY_UNION) || party.equals(PartyId.town(of.townCode()))) {
            return Sight.OFFICE;
        }
        if (party.equals(PartyId.LABOR_BUREAU)) {
            return of.farthest().hasReached(Stage.FILING) || of.filedOnce() || liesWithTheBureau(of.number())
                    ? Sight.OFFICE
                    : Sight.STATUS;
        }
        return Sight.NONE;
    }

    private static Sight inside(Role role) {
        if (PARTY.contains(role)) {
            return Sight.PARTY;
        }
        if (role == Role.LS) {
            return Sight.OFFICE;
        }
        return WORKFORCE.contains(role) ? Sight.WORKFORCE : Sight.NONE;
    }

    /** A proposal came with the file of the case, or the dispute is being mediated. */
    private boolean liesWithTheBureau(CaseNumber number) {
        return supervision.isHandedOver(number)
                || mediations.open(number).filter(m -> m.acceptance() != null).isPresent();
    }

    private boolean isBureau() {
        return mandates().stream().anyMatch(m -> m.party().equals(PartyId.LABOR_BUREAU));
    }

    private List<Mandate> mandates() {
        return registry.mandatesOf(actor.get().id(), statute.today());
    }
}
