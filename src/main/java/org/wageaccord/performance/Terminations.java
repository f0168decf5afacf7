package org.wageaccord.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.contract.Contracts;
import org.wageaccord.documents.Attachment;
import org.wageaccord.forms.Unprinted;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.performance.Termination.Step;

/**
 * The second door of the performance room: terminating an agreement before its term (条例 第三十一条至第三十三条). One side asks
 * with a ground and proof, the other agrees, the congress votes, both chiefs confirm, the enterprise files it with the bureau.
 */
@Service
@Transactional
public class Terminations {

    private static final Refusal UNKNOWN = Refusal.of(null, "refusal.performance.notPublished");

    private final LifeBook lives;
    private final Standings standings;
    private final TerminationBook book;
    private final Terminating terminating;
    private final TerminationRules rules;
    private final TerminationFiles files;
    private final Hands hands;
    private final PerformanceNotices notices;
    private final Contracts contracts;
    private final ApplicationEventPublisher events;

    Terminations(
            LifeBook lives,
            Standings standings,
            TerminationBook book,
            Terminating terminating,
            TerminationRules rules,
            TerminationFiles files,
            Hands hands,
            PerformanceNotices notices,
            Contracts contracts,
            ApplicationEventPublisher events) {
        this.lives = lives;
        this.standings = standings;
        this.book = book;
        this.terminating = terminating;
        this.rules = rules;
        this.files = files;
        this.hands = hands;
        this.notices = notices;
        this.contracts = contracts;
        this.events = events;
    }

    /** The chief of a side asks to terminate: with a ground of the law, reasons, a file of proof, and the day. */
    public Outcome<Void> ask(CaseNumber number, Termination.Entry entry) {
        return act(number, (life, open) -> terminating.ask(life, entry));
    }

    /** The other chief agrees, or declines in words, which ends the request: the agreement stays in force. */
    public Outcome<Void> answer(CaseNumber number, boolean agreed, String words) {
        return act(number, (life, open) -> terminating.answer(life, open, agreed, words));
    }

    /** The workers' chief enters how the congress voted; a vote that does not pass ends the request. */
    public Outcome<Void> resolve(CaseNumber number, Termination.ResolutionEntry entry) {
        return act(number, (life, open) -> terminating.resolve(life, open, entry));
    }

    /** A chief confirms with a code or the password; with the second the day is set. */
    public Outcome<Void> confirm(CaseNumber number, @Unprinted String confirmation) {
        return act(number, (life, open) -> terminating.confirm(life, open, confirmation));
    }

    /** The enterprise files the termination with the bureau; late too, marked so. */
    public Outcome<Void> file(CaseNumber number, String contact) {
        return act(number, (life, request) -> {
            List<Refusal> refusals = terminating.turn(life, request, Step.FILING);
            refusals.addAll(hands.unless(hands.isOffice(life), "file", Law.SAME_WAY));
            refusals.addAll(rules.words("contact", contact, "contactMissing", Law.SAME_WAY));
            if (!refusals.isEmpty() || request == null || request.lastDay() == null) {
                return Outcome.refused(refusals);
            }
            LocalDate due = rules.filingDue(number, request.lastDay());
            book.file(request.id(), contact.strip(), due, hands.today(), hands.actor());
            notices.bureau(life, "termination-filed-" + request.number(), "terminationFiled", life.enterpriseName());
            events.publishEvent(new TerminationFiled(
                    number, request.number(), hands.today(), hands.today().isAfter(due)));
            return Outcome.done(null);
        });
    }

    /** The bureau puts what was filed on record. */
    public Outcome<Void> record(CaseNumber number, String remark) {
        return act(number, (life, request) -> {
            List<Refusal> refusals = terminating.turn(life, request, Step.RECORD);
            refusals.addAll(hands.unless(hands.isBureau(), "record", Law.SAME_WAY));
            if (!refusals.isEmpty() || request == null) {
                return Outcome.refused(refusals);
            }
            book.record(request.id(), remark.strip(), hands.today(), hands.actor());
            notices.both(life, "termination-recorded-" + request.number(), "terminationRecorded");
            events.publishEvent(new TerminationRecorded(number, request.number(), hands.today()));
            return Outcome.done(null);
        });
    }

    /** The day that both chiefs agreed on has come: the agreement is terminated. Saying it twice does nothing. */
    public void takeEffect(CaseNumber number) {
        Optional<Life> life = lives.lock(number).filter(Life::isInForce);
        Optional<LocalDate> day = book.newest(number).map(Termination::lastDay);
        if (life.isPresent() && day.isPresent()) {
            lives.end(life.get(), LifeState.TERMINATED, day.get(), null);
            lives.find(number).ifPresent(standings::write);
            contracts.terminated(number, day.get());
        }
    }

    /** The agreement ended otherwise: a request that has not led anywhere leads nowhere. */
    public void moot(CaseNumber number) {
        lives.lock(number);
        book.newest(number).filter(Termination::isOpen).ifPresent(open -> {
            book.over(open.id(), hands.today());
            events.publishEvent(new TerminationMoot(number, open.number()));
        });
    }

    /** All requests of a case, first to last. */
    @Transactional(readOnly = true)
    public List<Termination> of(CaseNumber number) {
        return book.of(number);
    }

    @Transactional(readOnly = true)
    public Optional<Termination> newest(CaseNumber number) {
        return book.newest(number);
    }

    /** A file of a request, empty while there is none; refused to those whom neither side, the congress nor an office has it from. */
    @Transactional(readOnly = true)
    public Outcome<Optional<Attachment>> file(CaseNumber number, int request, Termination.File which) {
        return lives.find(number)
                .map(life -> files.read(
                        life,
                        book.of(number).stream()
                                .filter(r -> r.number() == request)
                                .findFirst()
                                .orElse(null),
                        which))
                .orElseGet(() -> Outcome.done(Optional.empty()));
    }

    /** Whether the current actor may read the files of the requests. */
    @Transactional(readOnly = true)
    public boolean mayReadFiles(CaseNumber number) {
        return lives.find(number).filter(files::mayRead).isPresent();
    }

    /** Which act the current actor owes, if any. */
    @Transactional(readOnly = true)
    public Optional<Step> mine(CaseNumber number) {
        return lives.find(number).flatMap(life -> book.newest(number).flatMap(request -> mine(life, request)));
    }

    private Optional<Step> mine(Life life, Termination request) {
        Step step = request.step(life.state() == LifeState.TERMINATED);
        Side side = hands.sideOf(life);
        boolean owed = switch (step) {
            case ANSWER -> side != null && side != request.side();
            case RESOLUTION -> side == Side.WORKERS;
            case CONFIRMATION -> side != null && !request.confirmations().containsKey(side);
            case FILING -> hands.isOffice(life);
            case RECORD -> hands.isBureau();
            case LAST_DAY, DONE, DECLINED, NOT_PASSED, MOOT -> false;
        };
        return owed ? Optional.of(step) : Optional.empty();
    }

    /** How many delegates of the congress the register knows today: the roll of a resolution. */
    @Transactional(readOnly = true)
    public int registeredDelegates(CaseNumber number) {
        return lives.find(number)
                .map(life -> rules.registered(life, hands.today()))
                .orElse(0);
    }

    /** Whether the current actor may ask to terminate. */
    @Transactional(readOnly = true)
    public boolean mayAsk(CaseNumber number) {
        return lives.find(number)
                .filter(Life::isInForce)
                .filter(life -> hands.sideOf(life) != null)
                .filter(life -> book.newest(number).filter(Termination::isOpen).isEmpty())
                .isPresent();
    }

    private Outcome<Void> act(CaseNumber number, BiFunction<Life, @Nullable Termination, Outcome<Void>> act) {
        return lives.lock(number)
                .map(life -> act.apply(life, book.newest(number).orElse(null)))
                .orElseGet(() -> Outcome.refused(UNKNOWN));
    }
}
