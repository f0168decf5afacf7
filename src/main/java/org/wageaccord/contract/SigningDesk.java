package org.wageaccord.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.access.SecondFactor;
import org.wageaccord.documents.Handwriting;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.seals.SealImage;
import org.wageaccord.statute.Statute;

/** Signing by who may now, the chief or a delegate with that power: bound to the digest of the newest text, confirmed with a fresh second factor. */
@Component
class SigningDesk {

    private final FrozenTexts texts;
    private final HandSignatures hands;
    private final PartySeals seals;
    private final SignatureOrigins origins;
    private final Refusing refusing;
    private final SigningRights rights;
    private final PinnedPapers pinned;
    private final CurrentActor actor;
    private final SecondFactor factor;
    private final Statute statute;
    private final Notifications notifications;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SigningDesk(
            FrozenTexts texts,
            HandSignatures hands,
            PartySeals seals,
            SignatureOrigins origins,
            Refusing refusing,
            SigningRights rights,
            PinnedPapers pinned,
            CurrentActor actor,
            SecondFactor factor,
            Statute statute,
            Notifications notifications,
            Clock clock,
            ApplicationEventPublisher events) {
        this.texts = texts;
        this.hands = hands;
        this.seals = seals;
        this.origins = origins;
        this.refusing = refusing;
        this.rights = rights;
        this.pinned = pinned;
        this.actor = actor;
        this.factor = factor;
        this.statute = statute;
        this.notifications = notifications;
        this.clock = clock;
        this.events = events;
    }

    Outcome<Void> sign(FrozenText text, Side side, Confirmation confirmed) {
        String digest = confirmed.digest();
        String drawing = confirmed.drawing();
        List<Refusal> refusals = refusals(text, side, digest);
        Optional<SealImage> seal =
                seals.current(text, side).filter(image -> image.id().equals(confirmed.seal()));
        // what stands on the paper is what the chief was shown, not what has taken its place meanwhile
        if (confirmed.seal() != null && seal.isEmpty()) {
            refusals.add(Refusal.of("seal", "refusal.contract.sealChanged"));
        }
        if (!drawing.isEmpty()) {
            refusals.addAll(Handwriting.read("drawing", drawing).refusals());
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        // Asked last: an act refused anyway must neither count towards the lockout nor use up a code.
        Outcome<ConfirmedBy> person = factor.confirm(actor.get().id(), confirmed.code());
        if (!person.isDone()) {
            return Outcome.refused(person.refusals());
        }
        signed(text, side, confirmed, seal, person.orElseThrow());
        return Outcome.done(null);
    }

    private void signed(FrozenText text, Side side, Confirmation confirmed, Optional<SealImage> seal, ConfirmedBy by) {
        CaseNumber caseNumber = text.caseNumber();
        String digest = text.digest();
        SigningMandate mandate = rights.mine(text, side).orElseThrow();
        UUID signature = texts.addSignature(text, side, mandate, by, clock.instant());
        String drawing = confirmed.drawing();
        String hand = drawing.isEmpty() ? null : written(signature, drawing);
        String origin = confirmed.origin() == null ? null : origins.add(signature, confirmed.origin());
        String name = mandate.name();
        events.publishEvent(
                text.act() == SigningAct.DRAFT
                        ? new DraftSigned(
                                caseNumber, side, name, text.isSignedBy(side.other()), digest, hand, by, origin)
                        : new AgreementSigned(caseNumber, side, name, digest, hand, by, origin));
        if (mandate.isDelegate()) {
            events.publishEvent(SignedByDelegation.of(caseNumber, side, mandate));
        }
        seal.ifPresent(image -> put(signature, image, caseNumber, name));
        tellOtherChief(text, side, mandate);
        completeIfSigned(caseNumber);
    }

    private void put(UUID signature, SealImage image, CaseNumber caseNumber, String name) {
        seals.add(signature, image);
        events.publishEvent(new SealPut(caseNumber, image.side(), name, image.number(), image.digest()));
    }

    /** Keeps what was written by hand and answers its digest. */
    private String written(UUID signature, String drawing) {
        Handwriting drawn = Handwriting.kept(drawing);
        hands.add(signature, drawn);
        return drawn.digest();
    }

    /** Tells that the newest text stands signed, if it is passed and both signatures count. */
    void completeIfSigned(CaseNumber caseNumber) {
        FrozenText text = texts.newest(caseNumber).orElseThrow();
        LocalDate signedOn = text.signedOn();
        if (signedOn != null) {
            events.publishEvent(new SigningCompleted(caseNumber, signedOn, text.digest()));
        }
    }

    /** Another text takes the place of this one: what was signed of it does not count. */
    void superseded(FrozenText old) {
        if (!old.signatures().isEmpty()) {
            events.publishEvent(
                    new SignaturesVoided(old.text().caseNumber(), old.text().version(), old.signers(), old.digest()));
        }
    }

    /** The congress did not pass what was signed, if anything was; both chiefs are told. */
    void voidDraft(FrozenText text, String reason) {
        if (text.signatures().isEmpty()) {
            return;
        }
        CaseNumber caseNumber = text.text().caseNumber();
        texts.addVoiding(text.id(), reason, clock.instant());
        events.publishEvent(
                new DraftSignaturesVoided(caseNumber, text.text().version(), text.signers(), reason, text.digest()));
        notifications.tell(
                Stream.of(Side.values())
                        .flatMap(side -> rights.accounts(text, side).stream())
                        .distinct()
                        .toList(),
                caseNumber,
                "contract.draftVoided." + text.id(),
                "notice.contract.draftVoided",
                "/cases/" + caseNumber.slug() + "/agreement",
                reason);
    }

    /** Why a text would not be signed, before anything written by hand, a seal or the second factor is looked at. */
    List<Refusal> refusals(FrozenText text, Side side, String digest) {
        List<Refusal> refusals = new ArrayList<>(rights.refusals(text, side));
        if (!text.isOpen()) {
            refusals.add(Refusal.of(null, "refusal.contract.notPassed")
                    .citing(statute.rule("MAJORITY").citation()));
        }
        if (!text.digest().equals(digest)) {
            refusals.add(Refusal.of(null, "refusal.contract.textChanged"));
        }
        refusals.addAll(pinned.refusals(text));
        if (text.isSignedBy(side)) {
            refusals.add(Refusal.of(null, "refusal.contract.alreadySigned"));
        }
        refusals.addAll(refusing.standing(text));
        return refusals;
    }

    private void tellOtherChief(FrozenText text, Side signed, SigningMandate mandate) {
        CaseNumber caseNumber = text.text().caseNumber();
        notifications.tell(
                rights.accounts(text, signed.other()),
                caseNumber,
                "contract.signed." + text.id() + "." + text.act() + "." + signed,
                text.act() == SigningAct.DRAFT ? "notice.contract.draftSigned" : "notice.contract.signed",
                "/cases/" + caseNumber.slug() + (text.isSignedBy(signed.other()) ? "/agreement" : "/sign"),
                mandate.line());
    }
}
