package org.wageaccord.contract.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.wageaccord.audit.Ledger;
import org.wageaccord.audit.LedgerEntry;
import org.wageaccord.audit.LedgerSearch;
import org.wageaccord.audit.LedgerWords;
import org.wageaccord.contract.SigningEvidence;
import org.wageaccord.documents.PaperTrail;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** What happened around a signing, first to last: what the ledger has of it, the freezing and passing of texts, and what the file shows. */
@Component
class EvidenceStory {

    /** Entries of the ledger that are shown; a case has a few. */
    static final int MOST = 100;

    private static final String ACTS = "contract.";

    private final Ledger ledger;
    private final LedgerWords words;
    private final MessageSource messages;

    EvidenceStory(Ledger ledger, LedgerWords words, MessageSource messages) {
        this.ledger = ledger;
        this.words = words;
        this.messages = messages;
    }

    /**
     * One event.
     *
     * @param by who did it, with the role; null where the platform or a clock did
     */
    record Event(
            Instant at,
            @Nullable Side side,
            String words,
            @Nullable String by) {}

    /** The newest entries of the ledger about the texts of a case and their signing, at most one more than {@link #MOST}. */
    List<LedgerEntry> entries(CaseNumber caseNumber) {
        return ledger.search(new LedgerSearch(caseNumber, ACTS, null, null), MOST + 1);
    }

    /** The commitments to origins that these entries have. */
    static Set<String> commitments(List<LedgerEntry> entries) {
        return entries.stream()
                .map(entry -> entry.facts().get("origin"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    List<Event> events(SigningEvidence evidence, PaperTrail.@Nullable Trail trail, List<LedgerEntry> entries) {
        List<Event> events = new ArrayList<>();
        for (SigningEvidence.Text text : evidence.texts()) {
            events.add(event(text.frozenAt(), "evidence.event.frozen", text.version()));
            if (text.passedAt() != null) {
                events.add(event(text.passedAt(), "evidence.event.passed", text.version()));
            }
        }
        // oldest first, so that acts of the same moment stay in the order in which they were done
        for (int i = Math.min(entries.size(), MOST) - 1; i >= 0; i--) {
            events.add(event(entries.get(i)));
        }
        if (trail != null) {
            events.addAll(ofPaper(trail));
        }
        events.sort(Comparator.comparing(Event::at));
        return List.copyOf(events);
    }

    private List<Event> ofPaper(PaperTrail.Trail trail) {
        List<Event> events = new ArrayList<>();
        events.add(event(
                trail.paper().issuedAt(), "evidence.event.issued", trail.paper().number()));
        for (PaperTrail.Certified one : trail.signatures()) {
            if (one.at() != null) {
                events.add(event(one.at(), "evidence.event.stamped", one.clock()));
            }
        }
        if (trail.sealed() != null) {
            events.add(event(
                    trail.sealed().at(), "evidence.event.sealed", trail.sealed().signatures()));
        }
        return events;
    }

    private Event event(LedgerEntry entry) {
        String role = words.role(entry.actorRole());
        boolean platform = "PLATFORM".equals(entry.actorRole());
        return new Event(
                entry.at(), entry.side(), words.words(entry), platform ? null : role + " " + entry.actorName());
    }

    private Event event(Instant at, String key, Object what) {
        // a version is a name, not an amount: no separator of thousands
        String told = messages.getMessage(key, new Object[] {what.toString()}, LocaleContextHolder.getLocale());
        return new Event(at, null, told, null);
    }
}
