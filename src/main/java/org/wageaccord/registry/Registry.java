package org.wageaccord.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;

/** The door of the register: enterprises, unions, towns, people, and who may act for whom. */
@Service
@Transactional
public class Registry {

    private final Enterprises enterprises;
    private final People people;
    private final Mandates mandates;
    private final EnterpriseLists lists;
    private final EnterpriseDesk enterpriseDesk;
    private final PersonDesk personDesk;
    private final MandateDesk mandateDesk;

    Registry(
            Enterprises enterprises,
            People people,
            Mandates mandates,
            EnterpriseLists lists,
            EnterpriseDesk enterpriseDesk,
            PersonDesk personDesk,
            MandateDesk mandateDesk) {
        this.enterprises = enterprises;
        this.people = people;
        this.mandates = mandates;
        this.lists = lists;
        this.enterpriseDesk = enterpriseDesk;
        this.personDesk = personDesk;
        this.mandateDesk = mandateDesk;
    }

    @Transactional(readOnly = true)
    public Optional<Enterprise> enterprise(PartyId id) {
        return enterprises.find(id.value());
    }

    /** Those of the register that bear one of these codes or exactly one of these names. */
    @Transactional(readOnly = true)
    public List<Enterprise> enterprises(Collection<String> codesOrNames) {
        return enterprises.named(codesOrNames);
    }

    /** Accounts that hold one of the roles for any of the parties on a day. */
    @Transactional(readOnly = true)
    public List<ActorId> holdersOfAny(Collection<PartyId> parties, Set<Role> roles, LocalDate on) {
        return mandates.holdersOfAny(parties, roles, on);
    }

    /** Mandates of an account in force on a day. */
    @Transactional(readOnly = true)
    public List<Mandate> mandatesOf(ActorId holder, LocalDate on) {
        return mandates.of(holder, on);
    }

    /** Accounts that hold one of the roles for a party on a day. */
    @Transactional(readOnly = true)
    public List<ActorId> holders(PartyId party, Set<Role> roles, LocalDate on) {
        return mandates.holders(party, roles, on);
    }

    /** Whether the account may act for the party in one of the roles on a day. */
    @Transactional(readOnly = true)
    public boolean holds(ActorId holder, PartyId party, Set<Role> roles, LocalDate on) {
        return mandates.holds(holder, party, roles, on);
    }

    /** Whether the account could act for the party, in any role, on some day from {@code since} to {@code until}. */
    @Transactional(readOnly = true)
    public boolean hasHeld(ActorId holder, PartyId party, LocalDate since, LocalDate until) {
        return mandates.hasHeld(holder, party, since, until);
    }

    /** Congress delegates (职工代表) of an enterprise in office on a day, by name. */
    @Transactional(readOnly = true)
    public List<Person> delegates(PartyId enterprise, LocalDate on) {
        return people.delegates(enterprise.value(), on);
    }

    /** Names of people of an enterprise that stand in a text, in office or not. */
    @Transactional(readOnly = true)
    public List<String> namedIn(PartyId enterprise, String text) {
        return people.namedIn(enterprise.value(), text);
    }

    /** People of an enterprise whose name contains the words, by name: a page of them, for pickers. No words find all. */
    @Transactional(readOnly = true)
    public Listed<Person> people(PartyId enterprise, String nameContains, int page) {
        return people.named(enterprise.value(), nameContains, page);
    }

    /** Those of a roster who have no account yet, the first by name: the delegates in office today, or all. */
    @Transactional(readOnly = true)
    public List<Person> withoutAccount(PartyId enterprise, boolean delegatesOnly, int most) {
        return people.withoutAccount(enterprise.value(), delegatesOnly, mandateDesk.today(), most);
    }

    /** A person of this very enterprise. */
    @Transactional(readOnly = true)
    public Optional<Person> person(PartyId enterprise, UUID id) {
        return people.of(enterprise.value(), id);
    }

    /** How many people, and how many women of them, the roster of an enterprise knows by grade. */
    @Transactional(readOnly = true)
    public List<GradeStaff> staff(PartyId enterprise) {
        return people.staff(enterprise.value());
    }

    @Transactional(readOnly = true)
    public Optional<Person> personOf(ActorId account) {
        return people.ofAccount(account);
    }

    /**
     * Enters or replaces an enterprise with its union. Refuses a wrong 统一社会信用代码, unknown town or industry. Entered by
     * the city union; its own HR may change the facts, but not whether it is above scale.
     */
    public Outcome<PartyId> enter(EnterpriseEntry entry) {
        return enterpriseDesk.enter(entry, null);
    }

    /**
     * The same for one who has a version before the eyes: 0 for a new enterprise. Refuses when meanwhile somebody else has
     * entered or changed it.
     */
    public Outcome<PartyId> enter(EnterpriseEntry entry, int seenVersion) {
        return enterpriseDesk.enter(entry, seenVersion);
    }

    /** Enters a person of an enterprise; identity number and phone are stored encrypted. */
    public Outcome<Person> enter(PartyId enterprise, PersonEntry entry) {
        return personDesk.enter(enterprise, entry);
    }

    /** Enters or replaces many enterprises from a file: all or none. */
    public Outcome<Taken> enterAll(List<EnterpriseEntry> entries, FileMark file) {
        return enterpriseDesk.enterAll(entries, file);
    }

    /** Enters or replaces many people of an enterprise from a file: all or none. */
    public Outcome<Taken> enterAll(PartyId enterprise, List<PersonEntry> entries, FileMark file) {
        return personDesk.enterAll(enterprise, entries, file);
    }

    /** What the register would say to each of the enterprises, in their order; nothing is entered. */
    @Transactional(readOnly = true)
    public List<Finding> check(List<EnterpriseEntry> entries) {
        return enterpriseDesk.check(entries);
    }

    /** What the register would say to each of the people, in their order; nothing is entered. */
    @Transactional(readOnly = true)
    public List<Finding> check(PartyId enterprise, List<PersonEntry> entries) {
        return personDesk.check(enterprise, entries);
    }

    /** All enterprises but these, by name; of these towns only, unless {@code towns} is null. */
    @Transactional(readOnly = true)
    public Listed<Enterprise> others(Collection<PartyId> except, @Nullable Collection<String> towns, int page) {
        return lists.others(except, towns, page);
    }

    /**
     * Says that an account belongs to a person of the roster; refused when either is taken.
     *
     * @param before the account the person has had so far; null for none
     */
    public Outcome<Person> link(PartyId enterprise, UUID person, ActorId account, @Nullable ActorId before) {
        return personDesk.link(enterprise, person, account, before);
    }

    /** Which mandates the one who acts now may grant. */
    @Transactional(readOnly = true)
    public Grants grants() {
        return mandateDesk.grants();
    }

    /** What the register would say to a mandate; nothing is granted. */
    @Transactional(readOnly = true)
    public List<Refusal> check(Mandate mandate) {
        return mandateDesk.check(mandate);
    }

    /**
     * Records that an account may act for a party. Refuses a role that the one who acts may not grant or that cannot stand for
     * the party, a second mandate of the same kind at the same time, and a person on both sides of a table.
     */
    public Outcome<Mandate> mandate(
            ActorId holder, PartyId party, Role role, LocalDate from, LocalDate to, String sourcePaper) {
        return mandateDesk.grant(new Mandate(UUID.randomUUID(), holder, party, role, from, to, sourcePaper.strip()));
    }

    /** Ends a mandate after a last day before its own, yesterday at the earliest; what was done under it stays valid. */
    public Outcome<Mandate> revoke(UUID mandate, LocalDate lastDay, String sourcePaper) {
        return mandateDesk.revoke(mandate, lastDay, sourcePaper);
    }
}
