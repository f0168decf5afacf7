package org.wageaccord.performance;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.documents.Attachment;
import org.wageaccord.documents.Documents;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/**
 * The proof of a request to terminate and the resolution on it, for those whom the law has told them (条例 第三十二条、第三十三条):
 * the people of both sides, the delegates who vote on it, the unions above and the bureau that puts it on record.
 */
@Component
class TerminationFiles {

    private static final Set<Role> INSIDE = Set.of(Role.EL, Role.EC, Role.EH, Role.ER, Role.WC, Role.WR, Role.CD);
    private static final Set<Role> TOWN = Set.of(Role.TG, Role.TA);

    private final Hands hands;
    private final Registry registry;
    private final Documents documents;
    private final CurrentActor actor;
    private final Statute statute;

    TerminationFiles(Hands hands, Registry registry, Documents documents, CurrentActor actor, Statute statute) {
        this.hands = hands;
        this.registry = registry;
        this.documents = documents;
        this.actor = actor;
        this.statute = statute;
    }

    boolean mayRead(Life life) {
        return hands.sideOf(life) != null
                || holds(life.enterprise(), INSIDE)
                || holds(PartyId.town(life.townCode()), TOWN)
                || holds(PartyId.CITY_UNION, Set.of(Role.CU))
                || hands.isBureau();
    }

    Outcome<Optional<Attachment>> read(Life life, @Nullable Termination request, Termination.File which) {
        if (!mayRead(life)) {
            return Outcome.refused(
                    Refusal.of(null, "refusal.performance.notYours.read").citing(Law.SAME_WAY));
        }
        Optional<Termination.KeptFile> kept = Optional.ofNullable(request).flatMap(r -> r.file(which));
        return Outcome.done(kept.flatMap(file -> documents.attachment(life.caseNumber(), file.id())));
    }

    private boolean holds(PartyId party, Set<Role> roles) {
        return registry.holds(actor.get().id(), party, roles, statute.today());
    }
}
