package org.wageaccord.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;

/** What {@link Signers} answer about a text and the current actor. Where nobody answers, nobody may sign. */
@Component
class SigningRights {

    /** The text that passed is signed by the chiefs of both sides. */
    private static final Citation SIGNED_BY_CHIEFS = new Citation("浙江省集体合同条例", "第二十四条");

    /** Negotiators are replaced by the procedure by which they were produced, with notice to the other side. */
    private static final Citation REPLACEMENT = new Citation("浙江省集体合同条例", "第十三条");

    private final ObjectProvider<Signers> signers;
    private final CurrentActor actor;

    SigningRights(ObjectProvider<Signers> signers, CurrentActor actor) {
        this.signers = signers;
        this.actor = actor;
    }

    /** As what the current actor may sign a text for a side now. */
    Optional<SigningMandate> mine(FrozenText text, Side side) {
        return of(text, side)
                .filter(mandate -> mandate.account().equals(actor.get().id()))
                .findFirst();
    }

    /** The side that the current actor may sign a text for now. */
    Optional<Side> side(FrozenText text) {
        return Stream.of(Side.values())
                .filter(side -> mine(text, side).isPresent())
                .findFirst();
    }

    /** Those who are told what the other side did with the text. */
    List<ActorId> accounts(FrozenText text, Side side) {
        return of(text, side).map(SigningMandate::account).distinct().toList();
    }

    /** Why the current actor may not; empty where it may. */
    List<Refusal> refusals(FrozenText text, Side side) {
        return mine(text, side).isPresent()
                ? List.of()
                : List.of(specific(text, side).orElseGet(() -> only(text, side)));
    }

    /** Why somebody who was to sign, or is named in a delegation, may not; empty for strangers to the signing. */
    List<Refusal> specific(FrozenText text) {
        return Stream.of(Side.values())
                .flatMap(side -> specific(text, side).stream())
                .toList();
    }

    private Optional<Refusal> specific(FrozenText text, Side side) {
        if (mine(text, side).isPresent()) {
            return Optional.empty();
        }
        ActorId me = actor.get().id();
        Optional<Refusal> why =
                Optional.ofNullable(signers.getIfAvailable()).flatMap(s -> s.why(text.caseNumber(), side, me));
        return why.isPresent() || !text.chief(side).equals(me) ? why : Optional.of(replaced(text, side));
    }

    private Refusal replaced(FrozenText text, Side side) {
        Refusal found = chief(text, side)
                .map(now -> Refusal.of(null, "refusal.contract.chiefReplaced", text.chiefName(side), now.name()))
                .orElseGet(() -> Refusal.of(null, "refusal.contract.chiefVacant"));
        return found.citing(REPLACEMENT);
    }

    private Refusal only(FrozenText text, Side side) {
        return chief(text, side)
                .map(now -> Refusal.of(null, "refusal.contract.notChief", now.name())
                        .citing(SIGNED_BY_CHIEFS))
                .orElseGet(
                        () -> Refusal.of(null, "refusal.contract.chiefVacant").citing(REPLACEMENT));
    }

    private Optional<SigningMandate> chief(FrozenText text, Side side) {
        return of(text, side).filter(mandate -> !mandate.isDelegate()).findFirst();
    }

    private Stream<SigningMandate> of(FrozenText text, Side side) {
        CaseNumber number = text.caseNumber();
        return Optional.ofNullable(signers.getIfAvailable()).stream()
                .flatMap(s -> s.of(number, side).stream())
                .map(mandate -> succeeding(mandate, text, side));
    }

    private static SigningMandate succeeding(SigningMandate mandate, FrozenText text, Side side) {
        return mandate.isDelegate() || mandate.account().equals(text.chief(side))
                ? mandate
                : mandate.succeeding(text.chiefName(side));
    }
}
