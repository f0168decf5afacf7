package org.wageaccord.negotiation.process;

import java.time.LocalDate;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.papers.CasePapers;

/** Service tasks, owner and dates of {@code bargaining}. */
@Component
public class BargainingTasks {

    private final Bargaining bargaining;
    private final CasePapers papers;

    BargainingTasks(Bargaining bargaining, CasePapers papers) {
        this.bargaining = bargaining;
        this.papers = papers;
    }

    /** The side in the chair of the open round, or of the next one. */
    public String chairingSide(String caseNumber) {
        TableState table = table(caseNumber);
        return table.openRound()
                .map(RoundRecord::chair)
                .orElseGet(() -> table.chairOf(table.nextRound()))
                .name();
    }

    /** The day agreed for the next round; none after the table was reopened. */
    public @Nullable Date meetingDue(String caseNumber) {
        TableState table = table(caseNumber);
        LocalDate day = table.lastRound()
                .map(round -> round.minutes() == null ? null : round.minutes().nextMeeting())
                .orElse(table.rounds().isEmpty() ? table.opening().meeting() : null);
        return day == null ? null : LegalMoments.endOf(day);
    }

    /** The minutes of the last round; the team list, too, if a team was named anew since it was printed. */
    public void printMinutes(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        papers.teamList(number);
        papers.minutes(number);
    }

    private TableState table(String caseNumber) {
        return bargaining.table(CaseNumber.parse(caseNumber)).orElseThrow();
    }
}
