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

    LocalDate today() {
        return authority.today();
    }

    Grants grants() {
        return authority.grants();
    }

    /** What speaks against a mandate; its holder may still be to come. */
    List<Refusal> check(Mandate mandate) {
        List<Refusal> found = new ArrayList<>();
        found.addAll(mayNot(mandate));
        if (mandate.holder().equals(authority.actor())) {
            found.add(Refusal.of(null, "refusal.registry.notToYourself"));
        }
        checkParty(found, mandate.party(), mandate.role());
        found.addAll(MandateRules.refusals(mandate, mandates.living(mandate.holder(), mandate.from())));
        if (!authority.isPlatform() && mandate.to().isBefore(authority.today())) {
            found.add(Refusal.of("to", "refusal.registry.mandateOver", authority.today()));
        }
        return found;
    }

    Outcome<Mandate> grant(Mandate mandate) {
        mandates.oneAtATime(mandate.holder());
        List<Refusal> found = check(mandate);
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
        List<Refusal> found = mayNotRevoke(mandate, lastDay);
        found.addAll(MandateRules.paper(sourcePaper));
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

    private List<Refusal> mayNot(Mandate mandate) {
        Grants grants = authority.grants();
        if (!grants.any()) {
            return List.of(Refusal.of(null, "refusal.registry.notYours"));
        }
        return grants.grants(mandate.role(), mandate.party())
                ? List.of()
                : List.of(Refusal.of("role", "refusal.registry.roleNotYours"));
    }

    /** The past stays as it was: who acted under the mandate until yesterday acted with it. */
    private List<Refusal> mayNotRevoke(Mandate mandate, LocalDate lastDay) {
        List<Refusal> found = new ArrayList<>();
        found.addAll(mayNot(mandate));
        if (mandate.holder().equals(authority.actor())) {
            found.add(Refusal.of(null, "refusal.registry.notYourOwn"));
        }
        if (!lastDay.isBefore(mandate.to())) {
            found.add(Refusal.of("lastDay", "refusal.registry.mandateEndsBefore", mandate.to()));
        }
        LocalDate yesterday = authority.today().minusDays(1);
        if (!authority.isPlatform() && lastDay.isBefore(yesterday)) {
            found.add(Refusal.of("lastDay", "refusal.registry.revokedBackwards", yesterday));
        }
        return found;
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
