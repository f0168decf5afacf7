package org.wageaccord.contract;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.SigningRefusal.Way;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;

/** Refusing to sign, and choosing the way after it. Nobody can be made to sign; but nobody may leave it without a reason. */
@Component
class Refusing {

    static final int MOST = 1000;

    private static final Citation COORDINATION = new Citation("浙江省集体合同条例", "第三十九条");

    private final Refusals refusals;
    private final SigningRights rights;
    private final CurrentActor actor;
    private final Notifications notifications;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Refusing(
            Refusals refusals,
            SigningRights rights,
            CurrentActor actor,
            Notifications notifications,
            Clock clock,
            ApplicationEventPublisher events) {
        this.refusals = refusals;
        this.rights = rights;
        this.actor = actor;
        this.notifications = notifications;
        this.clock = clock;
        this.events = events;
    }

    Optional<SigningRefusal> of(FrozenText text) {
        return refusals.of(text.id());
    }

    /** Why nobody signs this text any more: a chief refused it. */
    List<Refusal> standing(FrozenText text) {
        return of(text).map(refused ->
                        List.of(Refusal.of(null, "refusal.contract.refusedBefore", refused.by(), refused.reason())))
                .orElse(List.of());
    }

    Outcome<Void> refuse(FrozenText text, Side side, String digest, String typed) {
        String reason = tidy(typed);
        List<Refusal> found = new ArrayList<>(rights.refusals(text, side));
        found.addAll(standing(text));
        if (!text.isOpen()) {
            found.add(Refusal.of(null, "refusal.contract.notPassed"));
        }
        if (!text.digest().equals(digest)) {
            found.add(Refusal.of(null, "refusal.contract.textChanged"));
        }
        if (text.isSignedBy(side)) {
            found.add(Refusal.of(null, "refusal.contract.alreadySigned"));
        }
        found.addAll(words("reason", "reasonMissing", reason));
        if (!found.isEmpty()) {
            return Outcome.refused(found);
        }
        SigningMandate mandate = rights.mine(text, side).orElseThrow();
        refusals.add(text.id(), side, reason, actor.get(), clock.instant());
        tell(text, side, "notice.contract.refused", mandate.line(), reason);
        events.publishEvent(new SigningRefused(text.caseNumber(), side, mandate.name(), reason, text.digest()));
        toldIfDelegated(text, side, mandate);
        return Outcome.done(null);
    }

    Outcome<Void> answer(FrozenText text, @Nullable Way way, String typed) {
        SigningRefusal refused = of(text).orElse(null);
        if (refused == null) {
            return Outcome.refused(Refusal.of(null, "refusal.contract.nothingRefused"));
        }
        String words = tidy(typed);
        Side side = refused.side().other();
        List<Refusal> found = new ArrayList<>(rights.refusals(text, side));
        if (refused.isAnswered()) {
            found.add(Refusal.of(null, "refusal.contract.answeredBefore"));
        }
        if (way == null) {
            found.add(Refusal.of("way", "refusal.contract.wayMissing"));
        } else if (way == Way.MEDIATION) {
            words("words", "mediationGroundsMissing", words).forEach(r -> found.add(r.citing(COORDINATION)));
        }
        if (words.length() > MOST) {
            found.add(Refusal.of("words", "refusal.contract.tooLong", MOST));
        }
        if (!found.isEmpty() || way == null) {
            return Outcome.refused(found);
        }
        SigningMandate mandate = rights.mine(text, side).orElseThrow();
        refusals.answer(text.id(), way, words, actor.get(), clock.instant());
        tell(text, side, "notice.contract.refusalAnswered." + way, mandate.line(), words);
        events.publishEvent(new RefusalAnswered(text.caseNumber(), side, mandate.name(), way, words));
        toldIfDelegated(text, side, mandate);
        return Outcome.done(null);
    }

    private void toldIfDelegated(FrozenText text, Side side, SigningMandate mandate) {
        if (mandate.isDelegate()) {
            events.publishEvent(SignedByDelegation.of(text.caseNumber(), side, mandate));
        }
    }

    private static List<Refusal> words(String field, String missing, String text) {
        if (text.isBlank()) {
            return List.of(Refusal.of(field, "refusal.contract." + missing));
        }
        return text.length() > MOST ? List.of(Refusal.of(field, "refusal.contract.tooLong", MOST)) : List.of();
    }

    private void tell(FrozenText text, Side acting, String code, Object... args) {
        var number = text.text().caseNumber();
        notifications.tell(
                rights.accounts(text, acting.other()),
                number,
                code + "." + text.id(),
                code,
                "/cases/" + number.slug() + "/sign",
                args);
    }

    private static String tidy(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
