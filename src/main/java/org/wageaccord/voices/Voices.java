package org.wageaccord.voices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Listed;

/**
 * The door of the gatherings (需求征集): before an offer the union puts short statements to the workers of its enterprise (集体合同规定
 * 第三十三条), who answer each or pass on, and may add their own. The answers are secret; see {@link TallyBook} for what that
 * protects against and what not. The employer's side sees nothing until the union shows it the result.
 */
@Service
@Transactional
public class Voices {

    private static final Refusal UNKNOWN = Refusal.of(null, "refusal.voices.unknown");

    private final GatheringBook book;
    private final StatementBook statements;
    private final TallyBook tallies;
    private final Keeping keeping;
    private final Speaking speaking;
    private final Hands hands;

    Voices(
            GatheringBook book,
            StatementBook statements,
            TallyBook tallies,
            Keeping keeping,
            Speaking speaking,
            Hands hands) {
        this.book = book;
        this.statements = statements;
        this.tallies = tallies;
        this.keeping = keeping;
        this.speaking = speaking;
        this.hands = hands;
    }

    /**
     * Opens a gathering: the union chair or a negotiator of the workers. Refused while another one of the enterprise is open,
     * without statements, with a deadline that is past or too far, and for texts too long or with numbers of phones or papers.
     */
    public Outcome<UUID> open(PartyId enterprise, Gathering.Entry entry) {
        return keeping.open(enterprise, entry);
    }

    /** A worker's answer, final and secret. Refused twice, and once the deadline is over. Leaves no entry in the ledger. */
    public Outcome<Void> answer(UUID gathering, int number, Answer answer) {
        book.shared(gathering);
        return act(gathering, of -> speaking.answer(of, number, answer));
    }

    /** A worker puts a statement, which is asked from then on; who put it is kept nowhere. */
    public Outcome<Void> propose(UUID gathering, Head head, String text) {
        return alone(gathering, of -> speaking.propose(of, head, text));
    }

    /** Takes a statement out; everybody sees that, and why. */
    public Outcome<Void> hide(UUID gathering, int number, String reason) {
        return alone(gathering, of -> speaking.hide(of, number, reason));
    }

    /** Takes a statement out in favour of another that says the same. */
    public Outcome<Void> merge(UUID gathering, int number, @Nullable Integer into) {
        return alone(gathering, of -> speaking.merge(of, number, into));
    }

    /** Reminds all workers who are asked, once a day, so that no message tells who was silent; answers how many. */
    public Outcome<Integer> remind(UUID gathering) {
        return alone(gathering, keeping::remind);
    }

    /** Closes before the deadline and adds up. */
    public Outcome<Void> close(UUID gathering) {
        return alone(gathering, keeping::closeEarly);
    }

    /** Adds up a gathering whose deadline is over; does nothing to any other. */
    public void closeIfDue(UUID gathering) {
        book.alone(gathering);
        book.find(gathering)
                .filter(of -> of.state() == Gathering.State.COUNTING)
                .ifPresent(keeping::close);
    }

    /** Shows the result to the employer's side, too. */
    public Outcome<Void> publish(UUID gathering) {
        return alone(gathering, keeping::publish);
    }

    /** What the current actor is asked next; empty for everybody but the workers of the enterprise. */
    @Transactional(readOnly = true)
    public Optional<Card> card(UUID gathering) {
        return statements
                .card(gathering, hands.actor().id())
                .filter(card -> hands.seat(card.gathering().enterprise()).works());
    }

    /** All statements: for the workers' side, and for the employer's once the union has shown the result. */
    @Transactional(readOnly = true)
    public Optional<Sheet> sheet(UUID gathering) {
        return book.find(gathering).flatMap(of -> {
            Seat seat = hands.seat(of.enterprise());
            boolean shown = of.state() == Gathering.State.PUBLISHED;
            return seat.works() || seat == Seat.EMPLOYER && shown
                    ? Optional.of(new Sheet(of, statements.of(gathering), seat, hands.moderates(of.enterprise(), seat)))
                    : Optional.empty();
        });
    }

    /** How many have taken part so far; told to who keeps the gathering. */
    @Transactional(readOnly = true)
    public Optional<Integer> turnout(UUID gathering) {
        return book.find(gathering)
                .filter(of -> hands.seat(of.enterprise()).keeps())
                .map(of -> of.isCounted() ? of.participants() : tallies.turnout(gathering));
    }

    /** How many workers of the enterprise are asked. */
    @Transactional(readOnly = true)
    public int asked(Gathering gathering) {
        return hands.workers(gathering.enterprise()).size();
    }

    /** Enterprises with whose gatherings the current actor has to do. */
    @Transactional(readOnly = true)
    public List<PartyId> enterprises() {
        return hands.enterprises();
    }

    @Transactional(readOnly = true)
    public Seat seat(PartyId enterprise) {
        return hands.seat(enterprise);
    }

    /** Gatherings of an enterprise that the current actor may know of, newest first. */
    @Transactional(readOnly = true)
    public Listed<Gathering> of(PartyId enterprise, int page) {
        Seat seat = hands.seat(enterprise);
        return seat == Seat.NONE ? new Listed<>(List.of(), 0, 0) : book.of(enterprise, seat == Seat.EMPLOYER, page);
    }

    /** What an offer may take over; empty for all but those who keep the gathering, and until it is counted. */
    @Transactional(readOnly = true)
    public Optional<Takeover> takeover(UUID gathering) {
        return sheet(gathering)
                .filter(sheet -> sheet.seat().keeps() && sheet.gathering().isCounted())
                .map(sheet -> new Takeover(
                        sheet.gathering().enterprise(),
                        sheet.gathering().title(),
                        sheet.gathering().participants(),
                        sheet.shown().stream()
                                .filter(s -> s.totals() != null
                                        && s.totals().agree() > s.totals().disagree())
                                .toList()));
    }

    private <T> Outcome<T> alone(UUID gathering, Function<Gathering, Outcome<T>> act) {
        book.alone(gathering);
        return act(gathering, act);
    }

    private <T> Outcome<T> act(UUID gathering, Function<Gathering, Outcome<T>> act) {
        return book.find(gathering).map(act).orElseGet(() -> Outcome.refused(UNKNOWN));
    }
}
