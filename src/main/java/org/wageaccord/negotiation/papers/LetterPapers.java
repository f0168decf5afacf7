package org.wageaccord.negotiation.papers;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.supervision.Matter;
import org.wageaccord.supervision.Rung;
import org.wageaccord.supervision.Supervision;
import org.wageaccord.supervision.mediation.Mediation;
import org.wageaccord.supervision.mediation.Mediations;

/** Prints the letters of the ladder and the mediation agreement; printing again answers the paper there is. */
@Service
@Transactional
public class LetterPapers {

    private final Documents documents;
    private final Supervision supervision;
    private final Mediations mediations;
    private final LetterValues letters;
    private final SettlementValues settlements;

    LetterPapers(
            Documents documents,
            Supervision supervision,
            Mediations mediations,
            LetterValues letters,
            SettlementValues settlements) {
        this.documents = documents;
        this.supervision = supervision;
        this.mediations = mediations;
        this.letters = letters;
        this.settlements = settlements;
    }

    public Paper reminder(CaseNumber number) {
        Matter matter = newest(number, Rung.REMINDER);
        return issue(number, PaperKind.REMINDER_LETTER, matter.serial(), letters.reminder(matter));
    }

    public Paper opinion(CaseNumber number) {
        Matter matter = newest(number, Rung.OPINION);
        return issue(number, PaperKind.OPINION_LETTER, matter.serial(), letters.opinion(matter));
    }

    /** The papers of the case so far go along with it. */
    public Paper proposal(CaseNumber number) {
        Matter matter = newest(number, Rung.PROPOSAL);
        return issue(
                number, PaperKind.PROPOSAL_LETTER, matter.serial(), letters.proposal(matter, documents.of(number)));
    }

    public Paper settlement(CaseNumber number) {
        List<Mediation> all = mediations.of(number);
        Mediation last = all.get(all.size() - 1);
        return issue(number, PaperKind.MEDIATION_AGREEMENT, last.serial(), settlements.of(last));
    }

    /** The newest matter in which the letter was signed; it may have ended meanwhile. */
    private Matter newest(CaseNumber number, Rung rung) {
        return supervision.matters(number).stream()
                .filter(m -> m.letter(rung).isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Paper issue(CaseNumber number, PaperKind kind, int serial, Map<String, Object> values) {
        return documents.issue(new PaperOrder(number, kind, "serial-" + serial, values));
    }
}
