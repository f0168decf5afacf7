package org.wageaccord.caucus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wageaccord.access.AccountKeeping;
import org.wageaccord.kernel.ActorId;

/** The people of a room by their names. */
@Component
class Names {

    private final AccountKeeping accounts;
    private final KeyringBook rings;
    private final Membership membership;
    private final InvitationBook invitations;

    Names(AccountKeeping accounts, KeyringBook rings, Membership membership, InvitationBook invitations) {
        this.accounts = accounts;
        this.rings = rings;
        this.membership = membership;
        this.invitations = invitations;
    }

    String of(ActorId account) {
        return accounts.names(List.of(account)).getOrDefault(account, "");
    }

    RoomPeople people(Place place, List<ActorId> holders) {
        Set<ActorId> guides = Set.copyOf(membership.guides(place.caseNumber()));
        List<ActorId> waiting = new ArrayList<>(membership.everybody(place));
        waiting.removeAll(holders);
        return new RoomPeople(
                somebody(holders, guides), somebody(waiting, guides), invitations.of(place), somebody(guides, guides));
    }

    private List<RoomPeople.Somebody> somebody(Collection<ActorId> accountsOf, Set<ActorId> guides) {
        Map<ActorId, String> names = accounts.names(accountsOf);
        Map<ActorId, String> prints =
                rings.of(accountsOf).stream().collect(Collectors.toMap(Keyring::account, Keyring::fingerprint));
        return accountsOf.stream()
                .map(a -> new RoomPeople.Somebody(
                        a, names.getOrDefault(a, ""), guides.contains(a), prints.getOrDefault(a, "")))
                .sorted(java.util.Comparator.comparing(RoomPeople.Somebody::name))
                .toList();
    }
}
