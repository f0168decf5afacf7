package org.wageaccord.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;

/** The door of the register: enterprises, unions, towns, people, and who may act for whom. */
@Service
public class Registry {

    public Optional<Enterprise> enterprise(PartyId id) {
        throw new UnsupportedOperationException();
    }

    /** Mandates of an account in force on a day. */
    public List<Mandate> mandatesOf(ActorId holder, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Accounts that hold one of the roles for a party on a day. */
    public List<ActorId> holders(PartyId party, Set<Role> roles, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Whether the account may act for the party in one of the roles on a day. */
    public boolean holds(ActorId holder, PartyId party, Set<Role> roles, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Congress delegates (职工代表) of an enterprise in office on a day, by name. */
    public List<Person> delegates(PartyId enterprise, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** People of an enterprise whose name contains the words, for pickers; at most 20. */
    public List<Person> people(PartyId enterprise, String nameContains) {
        throw new UnsupportedOperationException();
    }

    public Optional<Person> personOf(ActorId account) {
        throw new UnsupportedOperationException();
    }

    /** Enters or replaces an enterprise with its union. Refuses a wrong 统一社会信用代码, unknown town or industry. */
    public Outcome<PartyId> enter(EnterpriseEntry entry) {
        throw new UnsupportedOperationException();
    }

    /** Enters a person of an enterprise; identity number and phone are stored encrypted. */
    public Outcome<Person> enter(PartyId enterprise, PersonEntry entry) {
        throw new UnsupportedOperationException();
    }

    /** Records that an account may act for a party. */
    public Outcome<Mandate> mandate(
            ActorId holder, PartyId party, Role role, LocalDate from, LocalDate to, String sourcePaper) {
        throw new UnsupportedOperationException();
    }
}
