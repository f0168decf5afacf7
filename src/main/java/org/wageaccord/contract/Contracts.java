package org.wageaccord.contract;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.documents.Handwriting;
import org.wageaccord.forms.Unprinted;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/**
 * The door of the contract room: the frozen text, the signatures of both sides, the agreement in force.
 *
 * <p>A signature here is a recorded confirmation: the signer's own account, confirmed with a fresh second factor, bound to the digest of
 * this very text, kept where it cannot be changed. When both are there, the agreement is printed and the platform puts them as
 * certificate signatures into the PDF, each bound to this receipt and digest.
 */
@Service
@Transactional
public class Contracts {

    private static final Refusal NO_TEXT = Refusal.of(null, "refusal.contract.noText");

    private final FrozenTexts texts;
    private final SigningDesk signing;
    private final Refusing refusing;
    private final SigningRights rights;
    private final EarlierAgreements earlier;
    private final EarlierDesk earlierDesk;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Contracts(
            FrozenTexts texts,
            SigningDesk signing,
            Refusing refusing,
            SigningRights rights,
            EarlierAgreements earlier,
            EarlierDesk earlierDesk,
            Clock clock,
            ApplicationEventPublisher events) {
        this.texts = texts;
        this.signing = signing;
        this.refusing = refusing;
        this.rights = rights;
        this.earlier = earlier;
        this.earlierDesk = earlierDesk;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Freezes the text of an agreed draft; asking twice for the same version and terms does nothing. A newer text, or the
     * same that was agreed on anew, takes the place of the older one, and what was signed or refused of the older one does not
     * count for the newer. A text in force is not replaced.
     */
    public void freeze(AgreementText text) {
        texts.lock(text.caseNumber());
        Optional<FrozenText> before = texts.newest(text.caseNumber());
        if (before.filter(t -> t.text().digest().equals(text.digest()))
                .filter(t -> t.text().version() == text.version())
                .isPresent()) {
            return;
        }
        if (before.map(FrozenText::effective).isPresent()) {
            throw new IllegalStateException("the agreement of " + text.caseNumber() + " is in force");
        }
        before.ifPresent(signing::superseded);
        texts.add(before.map(FrozenText::number).orElse(0) + 1, text, clock.instant());
    }

    /** {@link #sign(CaseNumber, Side, Confirmation)} with nothing written by hand and no seal. */
    public Outcome<Void> sign(CaseNumber caseNumber, Side side, String digest, @Unprinted String confirmation) {
        return sign(caseNumber, side, new Confirmation(digest, "", null, confirmation));
    }

    /**
     * Who may sign for a side now - its chief, or a delegate of the chief with that power - signs the frozen text after confirming with a code or the password
     * ({@link org.wageaccord.access.SecondFactor}); refused if the text's digest is not the
     * one shown, if the congress has not passed it, if the actor may not sign for that side now, if what was written by hand is
     * not as {@link Handwriting} has it, or if the picture of the party's seal is not the one in use. Where the law of the case
     * has the chiefs sign the draft before the vote, they sign it as soon as it is frozen.
     */
    public Outcome<Void> sign(CaseNumber caseNumber, Side side, Confirmation confirmed) {
        texts.lock(caseNumber);
        return texts.newest(caseNumber)
                .map(text -> signing.sign(text, side, confirmed))
                .orElseGet(() -> Outcome.refused(NO_TEXT));
    }

    /**
     * Who may sign for a side refuses to sign the text that the congress passed, with a reason. From then on nobody signs it; the
     * other side chooses the way by {@link #answerRefusal}.
     */
    public Outcome<Void> refuseToSign(CaseNumber caseNumber, Side side, String digest, String reason) {
        texts.lock(caseNumber);
        return texts.newest(caseNumber)
                .map(text -> refusing.refuse(text, side, digest, reason))
                .orElseGet(() -> Outcome.refused(NO_TEXT));
    }

    /** The other side chooses after a refusal: back to the table, or coordination by the bureau, which needs grounds. */
    public Outcome<Void> answerRefusal(CaseNumber caseNumber, SigningRefusal.@Nullable Way way, String words) {
        texts.lock(caseNumber);
        return texts.newest(caseNumber)
                .map(text -> refusing.answer(text, way, words))
                .orElseGet(() -> Outcome.refused(NO_TEXT));
    }

    /**
     * Says that the congress passed the text at a moment, which opens it for signing. Where both chiefs had signed the draft
     * and need not sign again, the agreement stands signed from then on.
     */
    public void passedByCongress(CaseNumber caseNumber, String digest, Instant at) {
        pass(caseNumber, FrozenText::digest, digest, "CONGRESS", at);
    }

    /**
     * Says that the congress did not pass the draft: what the chiefs had signed of it is void, for this reason. Where nobody
     * had signed it there is nothing to void.
     */
    public void notPassed(CaseNumber caseNumber, String reason) {
        texts.lock(caseNumber);
        signing.voidDraft(theNewest(caseNumber), reason);
    }

    /**
     * Says that the text, with terms of this digest, differs from the one the congress passed only in form, which the union
     * confirmed: it is open for signing without another vote.
     */
    public void passedAsFormal(CaseNumber caseNumber, String terms) {
        pass(caseNumber, text -> text.text().digest(), terms, "FORMAL_REVISION", clock.instant());
    }

    private void pass(CaseNumber caseNumber, Function<FrozenText, String> of, String digest, String basis, Instant at) {
        texts.lock(caseNumber);
        FrozenText text = theNewest(caseNumber);
        if (!of.apply(text).equals(digest)) {
            throw new IllegalStateException("what passed in " + caseNumber + " is another text");
        }
        if (!text.passed()) {
            texts.addPassage(text.id(), basis, at);
            signing.completeIfSigned(caseNumber);
        }
    }

    /** Says when the agreement came into force. */
    public void inForce(CaseNumber caseNumber, LocalDate effective) {
        texts.lock(caseNumber);
        FrozenText text = theNewest(caseNumber);
        if (!text.isSigned()) {
            throw new IllegalStateException("not signed by both chiefs: " + caseNumber);
        }
        if (text.effective() == null) {
            texts.addEffect(text.id(), effective);
        } else if (!text.effective().equals(effective)) {
            throw new IllegalStateException("in force since " + text.effective() + " already: " + caseNumber);
        }
    }

    /**
     * Says that both sides terminated the agreement in force; after {@code lastDay} it is nobody's {@link #latest} any more.
     * Saying the same twice does nothing.
     */
    public void terminated(CaseNumber caseNumber, LocalDate lastDay) {
        texts.lock(caseNumber);
        FrozenText text = theNewest(caseNumber);
        if (text.effective() == null) {
            throw new IllegalStateException("not in force: " + caseNumber);
        }
        Optional<LocalDate> before = texts.lastDay(text.id());
        if (before.isEmpty()) {
            texts.addTermination(text.id(), lastDay, clock.instant());
            events.publishEvent(new AgreementTerminated(caseNumber, lastDay));
        } else if (!before.get().equals(lastDay)) {
            throw new IllegalStateException("terminated on " + before.get() + " already: " + caseNumber);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Agreement> agreement(CaseNumber caseNumber) {
        return texts.newest(caseNumber).map(FrozenText::agreement);
    }

    /** The side for which the current actor may sign the newest text now, or refuse to. */
    @Transactional(readOnly = true)
    public Optional<Side> mySide(CaseNumber caseNumber) {
        return texts.newest(caseNumber).flatMap(rights::side);
    }

    /** The refusal to sign the newest text, if a chief refused it. */
    @Transactional(readOnly = true)
    public Optional<SigningRefusal> refusal(CaseNumber caseNumber) {
        return texts.newest(caseNumber).flatMap(refusing::of);
    }

    /** Signatures on older texts of the case, which do not count any more; first to last. */
    @Transactional(readOnly = true)
    public List<VoidedSignature> voided(CaseNumber caseNumber) {
        return texts.voided(caseNumber);
    }

    /** The receipt of a side's signature on the newest text. */
    @Transactional(readOnly = true)
    public Optional<SignatureReceipt> receipt(CaseNumber caseNumber, Side side) {
        return texts.newest(caseNumber).flatMap(text -> texts.receipt(text, side));
    }

    /**
     * The newest agreement of an enterprise in force whose term has begun by a day, from this platform or entered from
     * before; one that was terminated counts up to its last day.
     */
    @Transactional(readOnly = true)
    public Optional<Agreement> latest(PartyId enterprise, LocalDate on) {
        return Stream.concat(
                        texts.inForce(enterprise, on).map(FrozenText::agreement).stream(),
                        earlier.latest(enterprise, on).stream())
                .max(Comparator.comparing(agreement -> agreement.terms().start()));
    }

    /**
     * Enters an agreement from before the platform, so that the next negotiation starts from its table, or corrects one that
     * was entered. Refused to anyone who acts neither for the enterprise or its union nor for a union above it, without the
     * signed paper, for a term that has not begun, and where one with the same first day is entered already.
     */
    public Outcome<UUID> enterEarlier(EarlierEntry entry) {
        return earlierDesk.enter(entry);
    }

    /** What would be refused of an entry; nothing is entered. */
    public List<Refusal> checkEarlier(EarlierEntry entry) {
        return earlierDesk.check(entry);
    }

    /** The same without a paper, for the platform's own cities. */
    public Outcome<UUID> enterEarlier(PartyId enterprise, Terms terms, LocalDate signedOn) {
        return enterEarlier(new EarlierEntry(enterprise, terms, signedOn, null, null));
    }

    private FrozenText theNewest(CaseNumber caseNumber) {
        return texts.newest(caseNumber)
                .orElseThrow(() -> new IllegalStateException("no text was frozen: " + caseNumber));
    }
}
