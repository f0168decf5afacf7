package org.wageaccord.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.PartyId;

/** The register as its pages show it, each reader seeing what is theirs to see; for pages only, acts go through the door. */
@Service
@Transactional(readOnly = true)
public class Register {

    private final EnterpriseLists lists;
    private final PeopleLists people;
    private final People delegates;
    private final CongressRules congress;
    private final ReferenceData reference;
    private final Authority authority;

    Register(
            EnterpriseLists lists,
            PeopleLists people,
            People delegates,
            CongressRules congress,
            ReferenceData reference,
            Authority authority) {
        this.lists = lists;
        this.people = people;
        this.delegates = delegates;
        this.congress = congress;
        this.reference = reference;
        this.authority = authority;
    }

    /** The enterprises the reader sees, by name. */
    public Listed<Enterprise> list(EnterpriseSearch search, int page) {
        return lists.list(authority.sight(), search, page);
    }

    /** Whether the reader sees more than enterprises of their own: then there is a list to search. */
    public boolean sees() {
        Sight sight = authority.sight();
        return sight.all() || !sight.towns().isEmpty() || !sight.codes().isEmpty();
    }

    /** The only enterprise the reader sees, where it is one. */
    public Optional<PartyId> only() {
        return authority.sight().only().findFirst();
    }

    /** An enterprise the reader sees; of any other there is none. */
    public Optional<EnterpriseSheet> sheet(PartyId id) {
        Sight sight = authority.sight();
        return lists.sheet(id).filter(sheet -> sight.name(sheet.enterprise())).map(sheet -> withRights(sheet, sight));
    }

    /** The roster by name, a page of it. */
    public Listed<PersonCard> people(PartyId enterprise, int page) {
        return people.roster(enterprise, authority.today(), page);
    }

    public Composition composition(Enterprise enterprise) {
        return congress.check(enterprise, delegates.delegates(enterprise.id().value(), authority.today()));
    }

    /** Who may act for an enterprise, and who might before, the newest first: a page of them. */
    public Listed<MandateRow> mandates(PartyId enterprise, int page) {
        return people.mandates(enterprise, page);
    }

    public List<Town> towns() {
        return reference.towns();
    }

    /** The classes known by name. */
    public List<Industry> industries() {
        return reference.classes().entrySet().stream()
                .map(one -> new Industry(one.getKey(), one.getValue()))
                .toList();
    }

    /** All divisions of GB/T 4754-2017, in the order of their codes. */
    public List<IndustryDivision> divisions() {
        return List.copyOf(reference.industries().divisions().values());
    }

    public LocalDate today() {
        return authority.today();
    }

    /** Whether the reader enters enterprises: the city union. */
    public boolean entersEnterprises() {
        return authority.isCityUnion();
    }

    private EnterpriseSheet withRights(EnterpriseSheet sheet, Sight sight) {
        Enterprise enterprise = sheet.enterprise();
        return new EnterpriseSheet(
                enterprise,
                sheet.version(),
                sheet.aboveScaleSetAt(),
                sheet.changedAt(),
                sight.facts(enterprise),
                sight.people(enterprise),
                authority.isCityUnion(),
                authority.keepsPeopleOf(enterprise.id()),
                !authority.grants().roles(enterprise.id()).isEmpty());
    }
}
