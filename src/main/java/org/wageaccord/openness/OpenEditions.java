package org.wageaccord.openness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.documents.PaperState;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.openness.OpenEdition.Shown;
import org.wageaccord.openness.Proposal.State;
import org.wageaccord.performance.Life;
import org.wageaccord.performance.Lives;
import org.wageaccord.performance.Performance;
import org.wageaccord.statute.Statute;

/** The reading door of the openness room: what anybody may read, whoever asks. */
@Service
@Transactional(readOnly = true)
public class OpenEditions {

    private final ProposalBook book;
    private final OpenShelf shelf;
    private final Choosing choosing;
    private final Performance performance;
    private final Lives lives;
    private final Statute statute;

    OpenEditions(
            ProposalBook book,
            OpenShelf shelf,
            Choosing choosing,
            Performance performance,
            Lives lives,
            Statute statute) {
        this.book = book;
        this.shelf = shelf;
        this.choosing = choosing;
        this.performance = performance;
        this.lives = lives;
        this.statute = statute;
    }

    /** What anybody may read; empty where both sides never agreed to anything, whether or not there is such an agreement. */
    public Optional<OpenEdition> edition(CaseNumber number) {
        return book.agreed(number).flatMap(agreed -> performance.life(number).map(life -> edition(life, agreed)));
    }

    /** Of what an agreement speaks: the titles of its clauses without sums, names and ways to reach people. */
    public List<String> titles(CaseNumber number) {
        return choosing.titles(number);
    }

    /**
     * The editions that are open now.
     *
     * @param words of the enterprise's name or of the case number; none find all
     */
    public OpenList list(String words, int page) {
        // no name has them, and the database takes none
        String plain = words.replaceAll("\\p{Cntrl}", " ");
        List<CaseNumber> of = plain.isBlank() ? null : lives.named(plain);
        int shown = Math.max(0, page);
        List<OpenShelf.Place> places = shelf.page(of, shown, OpenList.SIZE);
        Map<CaseNumber, Life> found =
                lives.of(places.stream().map(OpenShelf.Place::caseNumber).toList());
        LocalDate today = statute.today();
        List<OpenList.Line> lines = places.stream()
                .filter(place -> found.containsKey(place.caseNumber()))
                .map(place -> line(found.get(place.caseNumber()), place, today))
                .toList();
        return new OpenList(lines, shown, shelf.count(of));
    }

    private static OpenList.Line line(Life life, OpenShelf.Place place, LocalDate today) {
        return new OpenList.Line(
                life.caseNumber(),
                life.enterpriseName(),
                life.unionName(),
                life.year(),
                life.startsOn(),
                life.endsOn(),
                life.standing(today),
                place.agreedAt());
    }

    private OpenEdition edition(Life life, Proposal agreed) {
        PaperState standing = life.standing(statute.today());
        boolean shown = agreed.state() == State.OPEN && standing != PaperState.VOIDED;
        return new OpenEdition(
                life.caseNumber(),
                standing,
                agreed.ended() == null ? null : agreed.ended().at(),
                shown ? shown(life, agreed) : null);
    }

    private static Shown shown(Life life, Proposal agreed) {
        return new Shown(
                life.enterpriseName(),
                life.unionName(),
                life.year(),
                life.startsOn(),
                life.endsOn(),
                agreed.text(),
                agreed.digest(),
                Objects.requireNonNull(agreed.answer()).at());
    }
}
