package org.wageaccord.contract;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.registry.seals.DrawnSeal;
import org.wageaccord.registry.seals.SealImage;
import org.wageaccord.registry.seals.SealImages;
import org.wageaccord.statute.Route;

/** An enterprise of its own for each test, whose parties register seals through the door. */
public final class Sealed {

    private final Registry registry;
    private final SealImages images;
    public final PartyId enterprise = new PartyId(UUID.randomUUID().toString());

    public Sealed(Registry registry, SealImages images, Actor manager, Actor chair, Enterprise like) {
        this.registry = registry;
        this.images = images;
        when(registry.enterprise(enterprise))
                .thenReturn(Optional.of(new Enterprise(
                        enterprise,
                        like.name(),
                        like.industryCode(),
                        like.industryName(),
                        like.townCode(),
                        like.townName(),
                        like.aboveScale(),
                        like.headcount(),
                        like.women(),
                        like.address(),
                        like.legalRepresentative(),
                        like.unionId(),
                        like.unionName())));
        holds(manager, Role.EC);
        holds(chair, Role.WC);
    }

    private void holds(Actor who, Role role) {
        when(registry.holds(eq(who.id()), eq(enterprise), any(), any()))
                .thenAnswer(call -> call.<Set<Role>>getArgument(2).contains(role));
    }

    /** The picture that the one who acts now registers; another bar is another seal. */
    public SealImage register(int bar) {
        return images.register(enterprise, DrawnSeal.png(bar), 42).orElseThrow();
    }

    public AgreementText text(AgreementText like, Actor manager, Actor chair, Route.Way order) {
        return new AgreementText(
                like.caseNumber(),
                enterprise,
                like.year(),
                like.version(),
                like.terms(),
                like.digest(),
                manager.id(),
                manager.name(),
                chair.id(),
                chair.name(),
                order);
    }
}
