package org.wageaccord.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;

/** Grants and revokes mandates. */
@Component
class MandateDesk {

    private static final String TOWN = "T:";
    private static final int PAPER = 200;

    private final Mandates mandates;
    private final Enterprises enterprises;
    private final ReferenceData reference;
    private final Authority authority;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    MandateDesk(
            Mandates mandates,
            Enterprises enterprises,
            ReferenceData reference,
            Authority authority,
            ApplicationEventPublisher news,
            Clock clock) {
        this.mandates = mandates;
        this.enterprises = enterprises;
        this.reference = reference;
        this.authority = authority;
        this.news = news;
        this.clock = clock;
    }

    Outcome<Mandate> grant(Mandate mandate) {
        List<Refusal> found = new ArrayList<>();
        if (!authority.grants(mandate.role())) {
            found.add(Refusal.of(null, "refusal.registry.notYours"));
        }
        checkParty(found, mandate.party(), mandate.role());
        if (mandate.to().isBefore(mandate.from())) {
            found.add(Refusal.of("to", "refusal.registry.endsBeforeBegin"));
        }
        Texts.required(found, "sourcePaper", mandate.sourcePaper(), PAPER);
        if (!found.isEmpty()) {
            return Outcome.refused(found);
        }
        mandates.add(mandate, authority.actor(), clock.instant());
        news.publishEvent(new MandateGranted(
                mandate.id(),
                mandate.holder(),
                mandate.party(),
                mandate.role(),
                mandate.from(),
                mandate.to(),
                mandate.sourcePaper()));
        return Outcome.done(mandate);
    }

    Outcome<Mandate> revoke(UUID id, LocalDate lastDay, String sourcePaper) {
        Optional<Mandate> stored = mandates.find(id);
        if (stored.isEmpty()) {
            return Outcome.refused(Refusal.of(null, "refusal.registry.mandateUnknown"));
        }
        Mandate mandate = stored.get();
        List<Refusal> found = new ArrayList<>();
        if (!authority.grants(mandate.role())) {
            found.add(Refusal.of(null, "refusal.registry.notYours"));
        }
        if (!lastDay.isBefore(mandate.to())) {
            found.add(Refusal.of("lastDay", "refusal.registry.mandateEndsBefore", mandate.to()));
        }
        Texts.required(found, "sourcePaper", sourcePaper, PAPER);
        if (!found.isEmpty()) {
            return Outcome.refused(found);
        }
        if (!mandates.revoke(id, lastDay, sourcePaper.strip(), authority.actor(), clock.instant())) {
            return Outcome.refused(Refusal.of(null, "refusal.registry.mandateAlreadyRevoked"));
        }
        news.publishEvent(new MandateRevoked(
                id, mandate.holder(), mandate.party(), mandate.role(), lastDay, sourcePaper.strip()));
        return mandates.find(id).map(Outcome::done).orElseThrow();
    }

    /** A role of an enterprise needs an enterprise of the register, a town's role a town, the others their office. */
    private void checkParty(List<Refusal> found, PartyId party, Role role) {
        boolean known = switch (role) {
            case CU -> party.equals(PartyId.CITY_UNION);
            case HB -> party.equals(PartyId.LABOR_BUREAU);
            case TG, TA -> isTown(party);
            case LS, MD, EA, AU, SA -> isOffice(party) || isTown(party);
            default -> enterprises.find(party.value()).isPresent();
        };
        if (!known) {
            found.add(Refusal.of("party", "refusal.registry.partyNotOfRole", party.value(), role.name()));
        }
    }

    private static boolean isOffice(PartyId party) {
        return party.equals(PartyId.CITY_UNION) || party.equals(PartyId.LABOR_BUREAU);
    }

    private boolean isTown(PartyId party) {
        return reference.towns().stream().anyMatch(town -> party.value().equals(TOWN + town.code()));
    }
}
