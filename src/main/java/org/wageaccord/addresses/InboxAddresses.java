package org.wageaccord.addresses;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Show;
import org.wageaccord.notification.AgreedAddress;
import org.wageaccord.notification.AgreedAddresses;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Tells the reader of the inbox what the own side confirmed about it; only those who negotiate or prepare it are told. */
@Component
class InboxAddresses implements AgreedAddresses {

    private static final Set<Role> NEGOTIATE = Set.of(Role.EH, Role.EL, Role.EC, Role.ER, Role.WC, Role.WR);

    private final AddressBook book;
    private final Registry registry;
    private final Statute statute;
    private final CurrentActor actor;

    InboxAddresses(AddressBook book, Registry registry, Statute statute, CurrentActor actor) {
        this.book = book;
        this.registry = registry;
        this.statute = statute;
        this.actor = actor;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AgreedAddress> ofReader() {
        List<Mandate> mandates = registry.mandatesOf(actor.get().id(), statute.today()).stream()
                .filter(mandate -> NEGOTIATE.contains(mandate.role()))
                .toList();
        if (mandates.isEmpty()) {
            return List.of();
        }
        return book.newest(mandates.stream().map(Mandate::party).collect(Collectors.toUnmodifiableSet())).stream()
                .filter(confirmed -> mandates.stream()
                        .anyMatch(m -> m.party().equals(confirmed.enterprise())
                                && m.role().side() == confirmed.side()))
                .map(InboxAddresses::told)
                .toList();
    }

    private static AgreedAddress told(Confirmation confirmed) {
        return new AgreedAddress(
                confirmed.party(),
                confirmed.at().atZone(Show.BEIJING).toLocalDate(),
                confirmed.entry().recipient(),
                confirmed.entry().postal(),
                "/cases/" + confirmed.caseNumber().slug() + "/service-address");
    }
}
