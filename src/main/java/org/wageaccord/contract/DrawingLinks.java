package org.wageaccord.contract;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.documents.Handwriting;
import org.wageaccord.forms.Unprinted;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;

/**
 * The door for writing by hand on a phone while the page of signing is open elsewhere. A link is made by who could sign now, lives for
 * minutes, takes one drawing and hands it to the page of the same account and text. The drawing is not a signature and needs no
 * sign-in: {@link Contracts#sign} asks for everything it asks for without it.
 */
@Service
@Transactional
public class DrawingLinks {

    private static final Refusal OVER = Refusal.of(null, "refusal.contract.drawing.over");
    private static final int SECRET = 32;
    private static final int MOST_MINUTES = 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DrawingLinkTable table;
    private final FrozenTexts texts;
    private final SigningDesk signing;
    private final SigningRights rights;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final int minutes;

    /** @param minutes for how long a link can be used, and then what came through it be fetched */
    DrawingLinks(
            DrawingLinkTable table,
            FrozenTexts texts,
            SigningDesk signing,
            SigningRights rights,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${wage-accord.drawing-link-minutes}") int minutes) {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("wage-accord.drawing-link-minutes is " + minutes + ", not 1 to 60");
        }
        this.table = table;
        this.texts = texts;
        this.signing = signing;
        this.rights = rights;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
        this.minutes = minutes;
    }

    /**
     * Makes a link for the current actor, in place of one before. Refused wherever signing the text of this digest would be
     * refused before the second factor is asked.
     */
    public Outcome<DrawingLink> make(CaseNumber caseNumber, String digest) {
        texts.lock(caseNumber);
        FrozenText text = texts.newest(caseNumber).orElse(null);
        if (text == null) {
            return Outcome.refused(Refusal.of(null, "refusal.contract.noText"));
        }
        Side side = rights.side(text).orElse(null);
        List<Refusal> refusals = side == null ? notMine(text) : signing.refusals(text, side, digest);
        return refusals.isEmpty() ? Outcome.done(made(text, side)) : Outcome.refused(refusals);
    }

    private List<Refusal> notMine(FrozenText text) {
        List<Refusal> why = rights.specific(text);
        return why.isEmpty() ? List.of(Refusal.of(null, "refusal.contract.noChief")) : why;
    }

    private DrawingLink made(FrozenText text, Side side) {
        byte[] random = new byte[SECRET];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        SigningMandate mandate = rights.mine(text, side).orElseThrow();
        Instant until = end();
        UUID id = UUID.randomUUID();
        table.put(
                new DrawingLinkTable.Row(
                        id, actor.get().id(), text.caseNumber(), side, mandate.name(), text.digest(), until, null),
                Digest.of(secret));
        events.publishEvent(new DrawingLinkMade(text.caseNumber(), side, mandate.name(), text.digest(), minutes));
        return new DrawingLink(id, secret, until, minutes);
    }

    /** What a link asks for; empty where it is unknown, used or out of time, or its text cannot be signed with it any more. */
    @Transactional(readOnly = true)
    public Optional<DrawingAsked> asked(String secret) {
        return unused(secret)
                .flatMap(row -> texts.newest(row.caseNumber())
                        .map(FrozenText::text)
                        .map(text -> new DrawingAsked(text.enterprise(), text.year(), row.until())));
    }

    /**
     * Whoever holds the link hands in what was written, once. Refused is a link of which {@link #asked} knows nothing, in one
     * way whatever the cause, and what {@link Handwriting} refuses: then the link stays.
     */
    public Outcome<Void> handIn(@Unprinted String secret, @Unprinted String drawing) {
        Optional<DrawingLinkTable.Row> row = unused(secret);
        if (row.isEmpty()) {
            return Outcome.refused(OVER);
        }
        if (drawing.isEmpty()) {
            return Outcome.refused(Refusal.of("drawing", "refusal.contract.drawing.empty"));
        }
        Outcome<Handwriting> read = Handwriting.read("drawing", drawing);
        return read.isDone() ? handIn(row.get(), read.orElseThrow()) : Outcome.refused(read.refusals());
    }

    private Outcome<Void> handIn(DrawingLinkTable.Row row, Handwriting drawing) {
        if (!table.draw(row.id(), drawing, end())) {
            return Outcome.refused(OVER);
        }
        events.publishEvent(
                new DrawingHandedIn(row.caseNumber(), row.side(), row.signer(), row.text(), drawing.digest()));
        return Outcome.done(null);
    }

    /** What came of a link that the current actor made for the newest text of a case. */
    @Transactional(readOnly = true)
    public DrawingState state(CaseNumber caseNumber, UUID id) {
        return table.of(id, actor.get().id(), caseNumber, clock.instant())
                .filter(this::stands)
                .map(DrawingLinks::state)
                .orElseGet(DrawingState.Over::new);
    }

    private static DrawingState state(DrawingLinkTable.Row row) {
        return row.drawn() == null ? new DrawingState.Waiting() : new DrawingState.Drawn(Handwriting.kept(row.drawn()));
    }

    private Optional<DrawingLinkTable.Row> unused(String secret) {
        return table.bySecret(Digest.of(secret), clock.instant())
                .filter(row -> row.drawn() == null)
                .filter(this::stands);
    }

    /** Whether the text is still the one the link was made for, and unsigned by that side. */
    private boolean stands(DrawingLinkTable.Row row) {
        return texts.newest(row.caseNumber()).filter(row::isFor).isPresent();
    }

    private Instant end() {
        return clock.instant().plus(Duration.ofMinutes(minutes));
    }

    /** What nobody fetched is kept no longer. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT50S")
    public void clear() {
        table.clear(clock.instant());
    }
}
