package org.wageaccord.bargaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Listed;
import org.wageaccord.registry.Register;
import org.wageaccord.registry.Registry;
import org.wageaccord.registry.Town;
import org.wageaccord.statute.Statute;

/**
 * The door of the clauses that a town's guides add to the catalogue (本地条款). A clause is never changed or deleted: who
 * wants other words writes a new version, who no longer offers it withdraws it from a day on. Whoever writes it into a
 * position has it as a clause of his own; what is agreed does not hang on the town.
 */
@Service
@Transactional
public class LocalClauses {

    private static final String TOWN = "T:";

    private final LocalClauseBook book;
    private final Registry registry;
    private final Register register;
    private final Statute statute;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    LocalClauses(
            LocalClauseBook book,
            Registry registry,
            Register register,
            Statute statute,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.book = book;
        this.registry = registry;
        this.register = register;
        this.statute = statute;
        this.actor = actor;
        this.events = events;
    }

    /** Towns for which the current actor, as their guide, may write. */
    @Transactional(readOnly = true)
    public List<Town> writesFor() {
        List<PartyId> parties = registry.mandatesOf(actor.get().id(), statute.today()).stream()
                .filter(m -> m.role() == Role.TG)
                .map(m -> m.party())
                .toList();
        return parties.isEmpty()
                ? List.of()
                : register.towns().stream()
                        .filter(town -> parties.contains(PartyId.town(town.code())))
                        .toList();
    }

    /** What a town offers today, by title. */
    @Transactional(readOnly = true)
    public List<LocalClause> inForce(String town) {
        return book.inForce(town, statute.today());
    }

    /** What the town of an enterprise offers today. */
    @Transactional(readOnly = true)
    public List<LocalClause> of(PartyId enterprise) {
        return registry.enterprise(enterprise)
                .map(Enterprise::townCode)
                .map(this::inForce)
                .orElse(List.of());
    }

    /** Everything a town ever wrote, the newest first; a page of it. */
    @Transactional(readOnly = true)
    public Listed<LocalClause> history(String town, int page) {
        return book.of(town, Math.max(0, page));
    }

    @Transactional(readOnly = true)
    public Optional<LocalClause> newest(UUID clause) {
        return book.newest(clause);
    }

    /** Towns that have, or had, clauses of their own. */
    @Transactional(readOnly = true)
    public List<Town> towns() {
        return book.towns();
    }

    /** Codes of the towns where the current actor acts for somebody: for a town itself, or for an enterprise in it. */
    @Transactional(readOnly = true)
    public List<String> ownTowns() {
        return registry.mandatesOf(actor.get().id(), statute.today()).stream()
                .map(m -> m.party())
                .distinct()
                .flatMap(party -> townOf(party).stream())
                .distinct()
                .toList();
    }

    private Optional<String> townOf(PartyId party) {
        return party.value().startsWith(TOWN)
                ? Optional.of(party.value().substring(TOWN.length()))
                : registry.enterprise(party).map(Enterprise::townCode);
    }

    /**
     * Offers a new clause to the enterprises of a town. Refused for who is not a guide of the town, without words, plain
     * words or source, for a day that has passed, and where the town offers too many already.
     */
    public Outcome<UUID> write(String townCode, LocalClauseEntry entry) {
        Town town = town(townCode).orElse(null);
        if (town == null) {
            return Outcome.refused(notYours());
        }
        List<Refusal> refusals = new ArrayList<>(LocalClauseRules.refusals(entry, null, statute.today()));
        if (book.open(townCode) >= LocalClauseRules.MOST) {
            refusals.add(Refusal.of(null, "refusal.bargaining.tooManyLocal", LocalClauseRules.MOST));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        UUID clause = UUID.randomUUID();
        keep(clause, 1, town, entry);
        return Outcome.done(clause);
    }

    /**
     * Writes a new version; the one before stays as it was until the new one begins, and is kept. Refused as a new clause is,
     * for a clause that is withdrawn, and where somebody wrote another version meanwhile.
     *
     * @param seen the version that was changed
     */
    public Outcome<Integer> rewrite(UUID clause, int seen, LocalClauseEntry entry) {
        LocalClause old = book.newest(clause).orElse(null);
        Town town = old == null ? null : town(old.town()).orElse(null);
        if (old == null || town == null) {
            return Outcome.refused(notYours());
        }
        List<Refusal> refusals = new ArrayList<>(LocalClauseRules.refusals(entry, old, statute.today()));
        refusals.addAll(withdrawn(old));
        int version = seen + 1;
        if (refusals.isEmpty() && (old.version() != seen || !keep(clause, version, town, entry))) {
            refusals.add(Refusal.of(null, "refusal.bargaining.localChangedMeanwhile"));
        }
        return refusals.isEmpty() ? Outcome.done(version) : Outcome.refused(refusals);
    }

    /** Offers a clause no longer, from a day on. Refused for others than the town's guides, backwards, without a reason, twice. */
    public Outcome<Void> withdraw(UUID clause, @Nullable LocalDate from, String reason) {
        LocalClause old = book.newest(clause).orElse(null);
        if (old == null || town(old.town()).isEmpty()) {
            return Outcome.refused(notYours());
        }
        List<Refusal> refusals = new ArrayList<>(LocalClauseRules.withdrawal(from, reason, statute.today()));
        refusals.addAll(withdrawn(old));
        if (refusals.isEmpty() && from != null && !book.withdraw(old, from, reason, actor.get())) {
            refusals.add(Refusal.of(null, "refusal.bargaining.localWithdrawn"));
        }
        if (!refusals.isEmpty() || from == null) {
            return Outcome.refused(refusals);
        }
        events.publishEvent(new LocalClauseWithdrawn(clause, old.town(), old.townName(), old.title(), from, reason));
        return Outcome.done(null);
    }

    private boolean keep(UUID clause, int version, Town town, LocalClauseEntry entry) {
        boolean kept = book.add(clause, version, town, entry, actor.get());
        if (kept) {
            events.publishEvent(new LocalClauseWritten(
                    clause, town.code(), town.name(), entry.title(), version, entry.validFrom()));
        }
        return kept;
    }

    private static List<Refusal> withdrawn(LocalClause clause) {
        return clause.withdrawal() == null ? List.of() : List.of(Refusal.of(null, "refusal.bargaining.localWithdrawn"));
    }

    /** The town, where the current actor writes for it. */
    private Optional<Town> town(String code) {
        return writesFor().stream().filter(town -> town.code().equals(code)).findFirst();
    }

    private static Refusal notYours() {
        return Refusal.of(null, "refusal.bargaining.notYourTown").citing(Law.HELP_OF_HIGHER_UNIONS);
    }
}
