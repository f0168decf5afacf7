package org.wageaccord.negotiation.papers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.MinutesNote;
import org.wageaccord.bargaining.MinutesNoting;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.kernel.CaseNumber;

/** Minutes to which something was added after they were printed are printed once more; the first paper stays. */
@Component
class MinutesReprints {

    private final Bargaining bargaining;
    private final MinutesNoting noting;
    private final MinutesValues minutes;
    private final Documents documents;

    MinutesReprints(Bargaining bargaining, MinutesNoting noting, MinutesValues minutes, Documents documents) {
        this.bargaining = bargaining;
        this.noting = noting;
        this.minutes = minutes;
        this.documents = documents;
    }

    void print(CaseNumber number) {
        Map<Integer, List<MinutesNote>> added = noting.of(number).stream()
                .filter(note -> note.kind() == MinutesNote.Kind.ADDENDUM)
                .collect(Collectors.groupingBy(MinutesNote::round));
        if (added.isEmpty()) {
            return;
        }
        for (RoundRecord round : bargaining.rounds(number)) {
            List<MinutesNote> notes = added.getOrDefault(round.number(), List.of());
            String key = CasePapers.key(round);
            documents
                    .find(number, PaperKind.MINUTES, key)
                    .filter(first -> isOlder(first, notes))
                    .ifPresent(first -> documents.issue(new PaperOrder(
                            number, PaperKind.MINUTES, key + "-addendum-" + notes.size(), minutes.of(number, round))));
        }
    }

    private static boolean isOlder(Paper paper, List<MinutesNote> notes) {
        return notes.stream().anyMatch(note -> !note.at().isBefore(paper.issuedAt()));
    }
}
