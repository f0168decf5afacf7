package org.wageaccord.negotiation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperReaders;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;
import org.wageaccord.sector.Joinings;
import org.wageaccord.sector.Sectors;
import org.wageaccord.statute.Statute;

/** Who may read which papers of a case: as much as the pages show them that the papers are made from, never more. */
@Component
class CasePaperRights implements PaperReaders {

    private static final Set<PaperKind> FOR_THE_WORKFORCE =
            EnumSet.of(PaperKind.TEAM_LIST, PaperKind.RESOLUTION, PaperKind.PUBLICATION_NOTICE);

    private final WageCases cases;
    private final CaseGate gate;
    private final CaseSides sides;
    private final Sectors sectors;
    private final Joinings joinings;
    private final Registry registry;
    private final Statute statute;
    private final CurrentActor actor;

    CasePaperRights(
            WageCases cases,
            CaseGate gate,
            CaseSides sides,
            Sectors sectors,
            Joinings joinings,
            Registry registry,
            Statute statute,
            CurrentActor actor) {
        this.cases = cases;
        this.gate = gate;
        this.sides = sides;
        this.sectors = sectors;
        this.joinings = joinings;
        this.registry = registry;
        this.statute = statute;
        this.actor = actor;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PaperKind> readable(CaseNumber number) {
        if (number.isSector()) {
            return sectors.mayRead(number) ? EnumSet.allOf(PaperKind.class) : Set.of();
        }
        Optional<WageCase> found = cases.findById(number.toString());
        return found.isEmpty() ? Set.of() : readable(found.get());
    }

    /** An enterprise that joins talks of its sector reads its own confirmation, even before it may read the talks. */
    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(Paper paper) {
        return paper.kind() == PaperKind.SECTOR_JOINING
                ? joinings.mayRead(paper.id())
                : readable(paper.caseNumber()).contains(paper.kind());
    }

    private Set<PaperKind> readable(WageCase of) {
        List<Mandate> mandates = registry.mandatesOf(actor.get().id(), statute.today());
        Set<PaperKind> kinds = switch (gate.sight(of)) {
            case PARTY, OFFICE -> EnumSet.allOf(PaperKind.class);
            case WORKFORCE -> forTheWorkforce(of, mandates);
            case NONE, STATUS -> EnumSet.noneOf(PaperKind.class);
        };
        if (isEnterpriseSide(of, mandates)) {
            // a proposal is addressed to the authority, not to the enterprise it is about
            kinds.remove(PaperKind.PROPOSAL_LETTER);
        }
        if (!belongsToASide(of)) {
            kinds.removeIf(PaperKind::isForTheSidesOnly);
        }
        return kinds;
    }

    /** Delegates read the draft from the call-up on, all workers the agreement from its effect on. */
    private static Set<PaperKind> forTheWorkforce(WageCase of, List<Mandate> mandates) {
        Set<PaperKind> kinds = EnumSet.copyOf(FOR_THE_WORKFORCE);
        boolean delegate = mandates.stream().anyMatch(m -> m.role() == Role.CD);
        if (of.farthest().hasReached(delegate ? Stage.RATIFYING : Stage.IN_FORCE)) {
            kinds.add(PaperKind.AGREEMENT);
        }
        return kinds;
    }

    private static boolean isEnterpriseSide(WageCase of, List<Mandate> mandates) {
        return mandates.stream()
                .anyMatch(m ->
                        m.party().value().equals(of.enterprise()) && m.role().side() == Side.ENTERPRISE);
    }

    /** As the pages of the data room and of the addresses ask. */
    private boolean belongsToASide(WageCase of) {
        return actor.get().isPlatform() || sides.of(of) != null;
    }
}
