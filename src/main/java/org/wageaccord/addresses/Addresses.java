package org.wageaccord.addresses;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;

/**
 * The door of the room of addresses for service (送达地址确认): a side designates the platform's inbox as the system in which it
 * receives (电子签名法第十一条, 民法典第一百三十七条) and tells where it is reached besides. The newest confirmation of a side counts, in
 * later cases too. Nothing waits for it: a side that confirms nothing is served as the law says.
 */
@Service
@Transactional
public class Addresses {

    private final AddressBook book;
    private final ObjectProvider<ServedCases> cases;
    private final Registry registry;
    private final MessageSource messages;
    private final Clock clock;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Addresses(
            AddressBook book,
            ObjectProvider<ServedCases> cases,
            Registry registry,
            MessageSource messages,
            Clock clock,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.book = book;
        this.cases = cases;
        this.registry = registry;
        this.messages = messages;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
    }

    /** The case as the current actor stands to it; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<ServedCase> served(CaseNumber caseNumber) {
        return Optional.ofNullable(cases.getIfAvailable()).flatMap(known -> known.find(caseNumber));
    }

    /** What was confirmed in a case, first to last; earlier ones were replaced by later ones of the same side. */
    @Transactional(readOnly = true)
    public List<Confirmation> of(CaseNumber caseNumber) {
        return book.of(caseNumber);
    }

    /** Where a side was served at a moment, by its newest confirmation until then, in this or an earlier case. */
    @Transactional(readOnly = true)
    public Optional<Confirmation> standing(PartyId enterprise, Side side, Instant at) {
        return book.standing(enterprise, side, at);
    }

    /** The same now. */
    @Transactional(readOnly = true)
    public Optional<Confirmation> standing(PartyId enterprise, Side side) {
        return standing(enterprise, side, clock.instant());
    }

    /** What is known already, to begin a confirmation with: the last one, else the address of the register and the actor. */
    @Transactional(readOnly = true)
    public AddressEntry known(PartyId enterprise, Side side) {
        return standing(enterprise, side)
                .map(Confirmation::entry)
                .orElseGet(() -> new AddressEntry(
                        actor.get().name(),
                        "",
                        registry.enterprise(enterprise).map(Enterprise::address).orElse(""),
                        null));
    }

    /** The text that a side confirms with its address: a paper, so in Chinese. */
    @Transactional(readOnly = true)
    public String statement(CaseNumber caseNumber, PartyId enterprise, Side side) {
        return messages.getMessage(
                "addresses.statement",
                new Object[] {party(enterprise, side), caseNumber.toString()},
                Locale.SIMPLIFIED_CHINESE);
    }

    /**
     * Confirms where the current actor's side is served; takes the place of what it confirmed before. Refused to who does not
     * speak for a side, in a case that ended before its time, where the statement was not read or is another one by now, where
     * the address is wanting, and where it says nothing new in the same case.
     *
     * @param digest of the statement that was read
     * @param read ticked by who has read it
     */
    public Outcome<Confirmation> confirm(CaseNumber caseNumber, AddressEntry entry, String digest, boolean read) {
        ServedCase of = served(caseNumber).orElse(null);
        if (of == null || of.side() == null || !of.speaks()) {
            return Outcome.refused(
                    Refusal.of(null, "refusal.addresses.notYours").citing(Law.DESIGNATION));
        }
        book.lock(caseNumber, of.side());
        String statement = statement(caseNumber, of.enterprise(), of.side());
        List<Refusal> refusals = new ArrayList<>(AddressRules.refusals(entry));
        if (of.over()) {
            refusals.add(Refusal.of(null, "refusal.addresses.over"));
        }
        if (!read) {
            refusals.add(Refusal.of("read", "refusal.addresses.readFirst").citing(Law.DESIGNATION));
        }
        if (!Digest.of(statement).equals(digest)) {
            refusals.add(Refusal.of(null, "refusal.addresses.otherStatement"));
        }
        if (isNothingNew(of, entry)) {
            refusals.add(Refusal.of(null, "refusal.addresses.nothingNew"));
        }
        return refusals.isEmpty() ? Outcome.done(add(of, of.side(), entry, statement)) : Outcome.refused(refusals);
    }

    /** In a later case the same may be confirmed once more: then that case has a paper of its own. */
    private boolean isNothingNew(ServedCase of, AddressEntry entry) {
        return standing(of.enterprise(), Objects.requireNonNull(of.side()))
                .filter(last ->
                        last.caseNumber().equals(of.number()) && last.entry().equals(entry))
                .isPresent();
    }

    private Confirmation add(ServedCase of, Side side, AddressEntry entry, String statement) {
        Actor by = actor.get();
        Confirmation confirmed = new Confirmation(
                of.number(),
                of.enterprise(),
                side,
                book.count(of.number(), side) + 1,
                party(of.enterprise(), side),
                entry,
                statement,
                Digest.of(statement + "\n" + entry.lines()),
                by.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        book.add(confirmed, by.id());
        events.publishEvent(new AddressConfirmed(
                of.number(), of.enterprise(), side, confirmed.party(), confirmed.number(), confirmed.digest()));
        return confirmed;
    }

    private String party(PartyId enterprise, Side side) {
        Enterprise known = registry.enterprise(enterprise).orElseThrow();
        if (side == Side.ENTERPRISE) {
            return known.name();
        }
        return known.unionName() == null ? known.name() + "职工方" : known.unionName();
    }
}
