package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.filing.Supply;
import org.wageaccord.forms.Unprinted;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Listed;
import org.wageaccord.statute.LocalLaw;
import org.wageaccord.statute.Statute;

/**
 * The door to the talks of regions and industries (条例 第二十五条至第二十九条): offered, answered, bargained about, approved,
 * signed, filed, published. The chiefs of the unit act for its sides; every act is refused out of its turn.
 */
@Service
@Transactional
public class Sectors {

    private static final Refusal UNKNOWN = Refusal.of(null, "refusal.sector.unknownTalks");

    private final UnitBook units;
    private final TalksBook book;
    private final VoteBook votes;
    private final AgreementBook agreements;
    private final Talking talking;
    private final Approving approving;
    private final Concluding concluding;
    private final Examining examining;
    private final SectorChecklist checklist;
    private final Recording recording;
    private final SectorLaw law;
    private final SectorSight sight;
    private final Statute statute;

    Sectors(
            UnitBook units,
            TalksBook book,
            VoteBook votes,
            AgreementBook agreements,
            Talking talking,
            Approving approving,
            Concluding concluding,
            Examining examining,
            SectorChecklist checklist,
            Recording recording,
            SectorLaw law,
            SectorSight sight,
            Statute statute) {
        this.units = units;
        this.book = book;
        this.votes = votes;
        this.agreements = agreements;
        this.talking = talking;
        this.approving = approving;
        this.concluding = concluding;
        this.examining = examining;
        this.checklist = checklist;
        this.recording = recording;
        this.law = law;
        this.sight = sight;
        this.statute = statute;
    }

    /** The chief of a side asks to bargain; refused while talks of the unit are on. Received the same moment (第七条). */
    public Outcome<CaseNumber> offer(UUID unit, SectorOffer offer) {
        units.lock(unit);
        return units.find(unit)
                .map(of -> talking.offer(of, offer))
                .orElseGet(() -> Outcome.refused(Refusal.of(null, "refusal.sector.unknownUnit")));
    }

    /** The other chief agrees to bargain, or refuses with reasons, which ends the talks. */
    public Outcome<Void> reply(CaseNumber number, boolean accepted, String words) {
        return act(number, talks -> talking.reply(talks, accepted, words));
    }

    /** A chief names the side's negotiators, the chief first: at least three, employers no more than workers (第十条、第十二条). */
    public Outcome<Void> team(CaseNumber number, List<String> names) {
        return act(number, talks -> talking.team(talks, names));
    }

    /** A chief puts a draft; a minimum must be above the local one (第五条). Answers its number. */
    public Outcome<Integer> put(CaseNumber number, SectorTerms terms) {
        return act(number, talks -> talking.put(talks, terms));
    }

    /** The other chief agrees to exactly the draft with this digest. */
    public Outcome<Void> agree(CaseNumber number, String digest) {
        return act(number, talks -> talking.agree(talks, digest));
    }

    /** A chief holds that the talks failed; they end with the second. */
    public Outcome<Void> giveUp(CaseNumber number, String words) {
        return act(number, talks -> talking.giveUp(talks, words));
    }

    /** The workers' chief submits the agreed draft to the sector congress or to the members' congresses (第二十九条). */
    public Outcome<Void> submit(CaseNumber number, @Nullable Way way, @Nullable LocalDate closesOn) {
        return act(number, talks -> approving.submit(talks, way, closesOn));
    }

    /** The workers' chief enters the vote of the sector congress: passed by half of all delegates or more. */
    public Outcome<Void> congressVote(CaseNumber number, Talks.VoteEntry entry) {
        return act(number, talks -> approving.congress(talks, entry));
    }

    /** The head of a member's union enters the vote of its congress, once, until the closing day is over. */
    public Outcome<Void> memberVote(CaseNumber number, PartyId enterprise, Talks.VoteEntry entry) {
        return act(number, talks -> approving.member(talks, enterprise, entry));
    }

    /** A chief signs the text that was voted on, confirmed with a code or the password. */
    public Outcome<Void> sign(CaseNumber number, String digest, @Unprinted String confirmation) {
        return act(number, talks -> concluding.sign(talks, digest, confirmation));
    }

    /** The employers' chief files, with both parties' addresses (第三十四条); late too. */
    public Outcome<Void> file(CaseNumber number, Talks.FilingEntry entry) {
        return act(number, talks -> concluding.file(talks, entry));
    }

    /** The bureau accepts what was filed, once the union has no objection. */
    public Outcome<Void> accept(CaseNumber number) {
        return act(number, examining::accept);
    }

    /**
     * The office whose turn it is decides: no objection; what is missing, told once; or an objection with clause, reason and
     * article, after which the chiefs put a new draft.
     */
    public Outcome<Void> decide(CaseNumber number, ReviewDecision decision) {
        return act(number, talks -> examining.decide(talks, decision));
    }

    /** The employers' chief supplies everything that was told to be missing, as a whole and in time. */
    public Outcome<Void> supply(CaseNumber number, List<Supply> supplies) {
        return act(number, talks -> examining.supply(talks, supplies));
    }

    /** The employers' chief publishes to the workers of all bound enterprises (第三十五条). */
    public Outcome<Void> publish(CaseNumber number) {
        return act(number, concluding::publish);
    }

    /** A chief writes the minutes of a meeting, and so confirms them (第十六条). */
    public Outcome<Void> minutes(CaseNumber number, Minutes.Entry entry) {
        return act(number, talks -> recording.write(talks, entry));
    }

    /** The other chief confirms the minutes, or declines them with reasons. */
    public Outcome<Void> answerMinutes(CaseNumber number, boolean confirmed, String words) {
        return act(number, talks -> recording.answer(talks, confirmed, words));
    }

    /** The employers' chief files what was terminated (第三十三条); late too. */
    public Outcome<Void> fileEnd(CaseNumber number, String contact) {
        return act(number, talks -> concluding.fileEnd(talks, contact));
    }

    /** The bureau puts what was terminated on record. */
    public Outcome<Void> recordEnd(CaseNumber number) {
        return act(number, concluding::recordEnd);
    }

    @Transactional(readOnly = true)
    public Optional<Talks> talks(CaseNumber number) {
        return book.find(number);
    }

    /** Talks of a unit, newest first. */
    @Transactional(readOnly = true)
    public Listed<Talks> ofUnit(UUID unit, int page) {
        return book.ofUnit(unit, page);
    }

    /** How the members voted on the newest draft, by name. */
    @Transactional(readOnly = true)
    public Listed<VoteLine> votes(Talks talks, int page) {
        return votes.page(talks, page);
    }

    /** The agreements that a unit ever had, newest first. */
    @Transactional(readOnly = true)
    public List<Life> lives(UUID unit) {
        return agreements.lives(unit);
    }

    /** What the offices check of what was filed. */
    @Transactional(readOnly = true)
    public List<ReviewDecision.Item> checklist(Talks talks) {
        return law.under(talks, () -> checklist.of(talks));
    }

    /** The law of talks: by the rule packs they began with. */
    @Transactional(readOnly = true)
    public LocalLaw law(Talks talks) {
        return law.of(talks);
    }

    /** Agreements in force today; of one town only, unless it is null. */
    @Transactional(readOnly = true)
    public Listed<SectorAgreement> inForce(@Nullable String town, int page) {
        return agreements.inForce(town, statute.today(), page);
    }

    /** Agreements of enterprises that fell below when this one came into force. */
    @Transactional(readOnly = true)
    public List<Below> below(CaseNumber number) {
        return agreements.below(number);
    }

    /** Whether the current actor may read these talks and their papers. */
    @Transactional(readOnly = true)
    public boolean mayRead(CaseNumber number) {
        return book.find(number).filter(sight::mayRead).isPresent();
    }

    /** Whether there is an archive of these talks for the current actor: once they are over, for the chiefs and the offices. */
    @Transactional(readOnly = true)
    public boolean mayArchive(Talks talks) {
        return TalksRecords.isClosed(talks) && sight.maySeeSupplies(talks);
    }

    /** Whether the current actor may see what was supplied to the offices: the chiefs of both sides, and the offices. */
    @Transactional(readOnly = true)
    public boolean maySeeSupplies(Talks talks) {
        return sight.maySeeSupplies(talks);
    }

    /** Whether the current actor, who reads these talks, may open a file of them. */
    @Transactional(readOnly = true)
    public boolean mayOpen(Talks talks, UUID file) {
        return !SectorFiling.isSupplied(talks, file) || sight.maySeeSupplies(talks);
    }

    /** What the current actor may do now. */
    @Transactional(readOnly = true)
    public Desk desk(Talks talks) {
        return sight.desk(talks);
    }

    private <T> Outcome<T> act(CaseNumber number, Function<Talks, Outcome<T>> act) {
        if (book.find(number).isEmpty()) {
            return Outcome.refused(UNKNOWN);
        }
        book.lock(number);
        Talks talks = book.find(number).orElseThrow();
        return law.under(talks, () -> act.apply(talks));
    }
}
