package org.wageaccord.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Who may make and fetch the archive of a case or of talks of a sector: both offices, and those who act for either side of it. */
@Component
class ArchiveRights {

    private static final Citation FILING = new Citation("中华人民共和国档案法", "第三十七条");
    private static final Set<Role> SIDES = Set.of(Role.EH, Role.EL, Role.EC, Role.WC);

    private final CurrentActor actor;
    private final Registry registry;
    private final Statute statute;

    ArchiveRights(CurrentActor actor, Registry registry, Statute statute) {
        this.actor = actor;
        this.registry = registry;
        this.statute = statute;
    }

    Actor actor() {
        return actor.get();
    }

    /**
     * Of a case without an agreement the bureau gets nothing that was not filed with it, and the union above nothing while a
     * position lies open on the table.
     */
    boolean mayFetch(Packable of) {
        return of instanceof Closed closed ? ofCase(closed) : of instanceof SectorRecord talks && ofTalks(talks);
    }

    /** The chiefs of both sides, the city union, and the bureau what was filed with it. */
    private boolean ofTalks(SectorRecord of) {
        return of.chiefs().contains(actor().id())
                || holds(PartyId.CITY_UNION, Set.of(Role.CU))
                || of.filed() && holds(PartyId.LABOR_BUREAU, Set.of(Role.HB));
    }

    private boolean ofCase(Closed of) {
        if (holds(of.enterprise(), SIDES)) {
            return true;
        }
        boolean all = of.end() == null || of.inForce();
        return holds(PartyId.CITY_UNION, Set.of(Role.CU)) && (all || of.end().offices())
                || holds(PartyId.LABOR_BUREAU, Set.of(Role.HB))
                        && (all || of.filed().isPresent());
    }

    /** A case is archived once its agreement is in force or it has ended without: before, the papers may still be replaced. */
    List<Refusal> packing(Optional<Packable> of) {
        List<Refusal> refusals = new ArrayList<>();
        if (of.isEmpty() || !of.get().isClosed()) {
            refusals.add(Refusal.of(null, "refusal.archive.notInForce").citing(FILING));
        } else if (!mayFetch(of.get())) {
            refusals.add(Refusal.of(null, "refusal.archive.notYours"));
        }
        return refusals;
    }

    private boolean holds(PartyId party, Set<Role> roles) {
        return registry.holds(actor().id(), party, roles, statute.today());
    }
}
