package org.wageaccord.coach;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.PositionDraft;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Teams;
import org.wageaccord.terms.HeadAnswer;
import org.wageaccord.terms.TermsBook;

/** The door of the help in a case: what to say at the next meeting, what a side's draft still lacks, the town's guide. */
@Service
@Transactional
public class Coach {

    private static final Set<Role> GUIDES = Set.of(Role.TG);
    private static final int MOST_WORDS = 500;

    private final Bargaining bargaining;
    private final Teams teams;
    private final ScriptWriting scripts;
    private final GuidanceBook book;
    private final TermsBook terms;
    private final Registry registry;
    private final Notifications notifications;
    private final Statute statute;
    private final Clock clock;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Coach(
            Bargaining bargaining,
            Teams teams,
            ScriptWriting scripts,
            GuidanceBook book,
            TermsBook terms,
            Registry registry,
            Notifications notifications,
            Statute statute,
            Clock clock,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.bargaining = bargaining;
        this.teams = teams;
        this.scripts = scripts;
        this.book = book;
        this.terms = terms;
        this.registry = registry;
        this.notifications = notifications;
        this.statute = statute;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
    }

    /** The side the current actor stands on in this case; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<Side> side(CaseNumber caseNumber) {
        return Optional.ofNullable(teams.powers(caseNumber).side());
    }

    /** What may be said at the next meeting; empty before there is a table, and for who stands on no side. */
    @Transactional(readOnly = true)
    public Optional<Script> script(CaseNumber caseNumber) {
        return side(caseNumber).flatMap(side -> bargaining.table(caseNumber).map(table -> scripts.of(table, side)));
    }

    /** What the side's private draft says to each of the nine heads; empty for who does not sit on the side's team. */
    @Transactional(readOnly = true)
    public Optional<List<HeadAnswer>> answers(CaseNumber caseNumber) {
        return side(caseNumber)
                .flatMap(side -> bargaining.draft(caseNumber, side))
                .map(PositionDraft::terms)
                .map(terms::answers);
    }

    /** The newest call of the reader's side for the town's guide, with the answers. */
    @Transactional(readOnly = true)
    public Optional<Guidance> asked(CaseNumber caseNumber) {
        return side(caseNumber).flatMap(side -> book.last(caseNumber, side));
    }

    /**
     * Asks the guides of the enterprise's town for help; they get a message. Answers how many they are. Refused for who
     * stands on no side, twice a day, where the town has no guide, and for words too long.
     */
    public Outcome<Integer> ask(CaseNumber caseNumber, String words) {
        Side side = side(caseNumber).orElse(null);
        if (side == null) {
            return Outcome.refused(Refusal.of(null, "refusal.coach.notYours"));
        }
        if (words.length() > MOST_WORDS) {
            return Outcome.refused(Refusal.of("words", "refusal.coach.tooLong", MOST_WORDS));
        }
        Enterprise enterprise = bargaining
                .table(caseNumber)
                .flatMap(table -> registry.enterprise(table.opening().enterprise()))
                .orElse(null);
        List<ActorId> guides = enterprise == null
                ? List.of()
                : registry.holders(PartyId.town(enterprise.townCode()), GUIDES, statute.today());
        if (enterprise == null || guides.isEmpty()) {
            return Outcome.refused(Refusal.of(null, "refusal.coach.noGuide"));
        }
        if (!book.ask(caseNumber, side, enterprise, statute.today(), words, clock.instant(), actor.get())) {
            return Outcome.refused(Refusal.of(null, "refusal.coach.askedToday"));
        }
        notifications.tell(
                guides,
                caseNumber,
                "guidance-" + side + "-" + statute.today(),
                "notice.coach.asked." + side,
                "/calls",
                enterprise.name(),
                actor.get().name(),
                words);
        events.publishEvent(new GuidanceAsked(caseNumber, side));
        return Outcome.done(guides.size());
    }
}
