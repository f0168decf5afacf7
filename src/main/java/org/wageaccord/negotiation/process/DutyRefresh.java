package org.wageaccord.negotiation.process;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.MandateGranted;
import org.wageaccord.registry.MandateRevoked;
import org.wageaccord.sector.SectorCourse;
import org.wageaccord.sector.SectorMemberVoted;
import org.wageaccord.sector.UnitChiefChanged;
import org.wageaccord.teams.DelegationGranted;
import org.wageaccord.teams.DelegationRevoked;
import org.wageaccord.teams.SeatRefilled;
import org.wageaccord.teams.SeatVacated;
import org.wageaccord.teams.TeamNamed;

/** When the people of a team change, so do those who owe its duties. */
@Component
class DutyRefresh {

    /** After the engine, which may have opened or closed duties by the same fact. */
    private static final int LAST = 300;

    private final DutyTable duties;
    private final DutyPeople people;
    private final SectorCourse sectors;

    DutyRefresh(DutyTable duties, DutyPeople people, SectorCourse sectors) {
        this.sectors = sectors;
        this.duties = duties;
        this.people = people;
    }

    @EventListener
    @Order(LAST)
    void named(TeamNamed fact) {
        refresh(fact.caseNumber());
    }

    @EventListener
    @Order(LAST)
    void vacated(SeatVacated fact) {
        refresh(fact.caseNumber());
    }

    @EventListener
    @Order(LAST)
    void refilled(SeatRefilled fact) {
        refresh(fact.caseNumber());
    }

    @EventListener
    @Order(LAST)
    void delegated(DelegationGranted fact) {
        refresh(fact.caseNumber());
    }

    @EventListener
    @Order(LAST)
    void revoked(DelegationRevoked fact) {
        refresh(fact.caseNumber());
    }

    /** Somebody else speaks for a side of a unit: the open talks of the unit go to that account. */
    @EventListener
    @Order(LAST)
    void chiefChanged(UnitChiefChanged fact) {
        sectors.talking(fact.unit()).ifPresent(this::refresh);
    }

    /** Who has voted owes no vote. */
    @EventListener
    @Order(LAST)
    void voted(SectorMemberVoted fact) {
        refresh(fact.caseNumber());
    }

    @EventListener
    @Order(LAST)
    void granted(MandateGranted fact) {
        chairChanged(fact.role(), fact.party());
    }

    @EventListener
    @Order(LAST)
    void revoked(MandateRevoked fact) {
        chairChanged(fact.role(), fact.party());
    }

    /** Another head of a member's union owes its vote. */
    private void chairChanged(Role role, PartyId enterprise) {
        if (role == Role.WC) {
            duties.open(DutyKind.SECTOR_VOTE).stream()
                    .filter(number -> sectors.awaits(number, enterprise))
                    .forEach(this::refresh);
        }
    }

    private void refresh(CaseNumber number) {
        for (Duty duty : duties.open(number)) {
            duties.entitle(duty.id(), people.of(number, DutyKind.of(duty.kind()), duty.owner()));
        }
    }
}
