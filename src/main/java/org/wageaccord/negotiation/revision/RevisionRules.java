package org.wageaccord.negotiation.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.registry.Registry;
import org.wageaccord.sector.SectorFloors;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Power;
import org.wageaccord.teams.Teams;
import org.wageaccord.terms.TermsBook;

/** Who may revise what, and when the union may say that nothing but wording changed. */
@Component
class RevisionRules {

    private static final Citation REVISE = new Citation("浙江省集体合同条例", "第三十四条");
    private static final int LONGEST = 2000;
    private static final int LONGEST_REPLY = 500;

    private final TermsBook book;
    private final SectorFloors floors;
    private final Contracts contracts;
    private final Teams teams;
    private final Registry registry;
    private final Statute statute;
    private final CurrentActor actor;

    RevisionRules(
            TermsBook book,
            SectorFloors floors,
            Contracts contracts,
            Teams teams,
            Registry registry,
            Statute statute,
            CurrentActor actor) {
        this.book = book;
        this.floors = floors;
        this.contracts = contracts;
        this.teams = teams;
        this.registry = registry;
        this.statute = statute;
        this.actor = actor;
    }

    /** The side that the current actor may settle a text for: as its chief, or as a delegate with that power. */
    @Nullable
    Side mySide(CaseNumber caseNumber) {
        return Stream.of(Side.values())
                .filter(side -> teams.acts(caseNumber, side, Power.DRAFT))
                .findFirst()
                .orElse(null);
    }

    /** Only who acts for the side whose turn it is, and only while the revision runs. */
    List<Refusal> acting(Revision revision) {
        if (revision.settled() != null) {
            return List.of(Refusal.of(null, "refusal.revision.settled").citing(REVISE));
        }
        Side mine = mySide(revision.caseNumber());
        if (mine == null) {
            return List.of(Refusal.of(null, "refusal.revision.notYours"));
        }
        return mine == revision.turn()
                ? List.of()
                : List.of(Refusal.of(null, "refusal.revision.notYourTurn." + revision.turn()));
    }

    List<Refusal> proposal(Revision revision, Terms terms, String reason, boolean formal) {
        List<Refusal> found = new ArrayList<>(lawful(revision, terms));
        if (found.isEmpty()) {
            List<Change> changes = RevisionChanges.between(revision.base(), terms);
            if (changes.isEmpty()) {
                found.add(Refusal.of(null, "refusal.revision.nothingRevised").citing(REVISE));
            }
            String digest = TermsBook.digest(terms);
            if (revision.newest().filter(p -> p.digest().equals(digest)).isPresent()) {
                found.add(Refusal.of(null, "refusal.revision.sameAsTheirs"));
            }
            found.addAll(formal(revision, changes, formal));
        }
        found.addAll(words(reason, false));
        return found;
    }

    List<Refusal> agreement(Revision revision, String digest, boolean formal) {
        Revision.Proposal newest = revision.newest().orElse(null);
        if (newest == null) {
            return List.of(Refusal.of(null, "refusal.revision.nothingProposed"));
        }
        if (!newest.digest().equals(digest)) {
            return List.of(Refusal.of(null, "refusal.revision.otherText"));
        }
        List<Refusal> found = new ArrayList<>();
        // the minimum wage may have risen since it was proposed
        lawful(revision, newest.terms()).forEach(r -> found.add(new Refusal(null, r.code(), r.args(), r.citation())));
        found.addAll(formal(revision, revision.changes(), formal));
        return found;
    }

    /** What law refuses, and the agreements of the sector that bind the enterprise. */
    private List<Refusal> lawful(Revision revision, Terms terms) {
        List<Refusal> found = new ArrayList<>(book.check(terms));
        contracts
                .agreement(revision.caseNumber())
                .ifPresent(agreement -> found.addAll(floors.check(agreement.enterprise(), terms)));
        return found;
    }

    List<Refusal> leaving(String reason) {
        return words(reason, true);
    }

    /** Whether the union has confirmed, here or with its proposal, that nothing but wording changes. */
    static boolean isFormal(Revision.Proposal agreedOn, boolean confirmedNow) {
        return agreedOn.side() == Side.WORKERS ? agreedOn.formal() : confirmedNow;
    }

    private List<Refusal> formal(Revision revision, List<Change> changes, boolean formal) {
        if (!formal) {
            return List.of();
        }
        List<Refusal> found = new ArrayList<>();
        changes.stream()
                .filter(Change::concernsWorkers)
                .findFirst()
                .ifPresent(change ->
                        found.add(Refusal.of("formal", "refusal.revision.notFormal." + change.kind(), change.name())
                                .citing(statute.rule("MAJORITY").citation())));
        Agreement agreement = contracts.agreement(revision.caseNumber()).orElseThrow();
        if (!registry.holds(actor.get().id(), agreement.enterprise(), Set.of(Role.WC), statute.today())) {
            found.add(Refusal.of("formal", "refusal.revision.formalNeedsUnion"));
        }
        return found;
    }

    /** Each objection is answered, or none is. */
    List<Refusal> replies(Revision revision, List<String> replies) {
        List<Refusal> found = new ArrayList<>();
        for (int i = 0; i < revision.objections().size() && !replies.isEmpty(); i++) {
            String field = "replies[" + i + "]";
            String reply = i < replies.size() ? replies.get(i) : "";
            if (reply.isBlank()) {
                found.add(Refusal.of(field, "refusal.revision.replyMissing").citing(REVISE));
            } else if (reply.length() > LONGEST_REPLY) {
                found.add(Refusal.of(field, "refusal.negotiation.tooLong", LONGEST_REPLY));
            }
        }
        return found;
    }

    private static List<Refusal> words(String reason, boolean needed) {
        if (needed && reason.isBlank()) {
            return List.of(Refusal.of("reason", "refusal.revision.reasonMissing"));
        }
        return reason.length() > LONGEST
                ? List.of(Refusal.of("reason", "refusal.negotiation.tooLong", LONGEST))
                : List.of();
    }
}
