package org.wageaccord.recess;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/** What a suspension must hold (law §1.7): the next day, place and topics, and no more days than the law gives a case. */
@Component
class RecessRules {

    static final String CAP = "T06";

    private final Statute statute;

    RecessRules(Statute statute) {
        this.statute = statute;
    }

    List<Refusal> refusals(RecessState state, Suspension.Entry entry) {
        List<Refusal> found = new ArrayList<>();
        if (state.round() == 0 || state.sitting() > 0) {
            found.add(Refusal.of(null, "refusal.recess.notBetweenRounds").citing(Law.BY_WORKERS));
        }
        if (state.settled()) {
            found.add(Refusal.of(null, "refusal.recess.nothingToSuspend").citing(Law.BY_WORKERS));
        }
        if (state.current().isPresent()) {
            found.add(Refusal.of(null, "refusal.recess.suspendedAlready"));
        }
        if (!entry.until().isAfter(statute.today())) {
            found.add(Refusal.of("until", "refusal.recess.untilNotAhead", statute.today())
                    .citing(Law.BY_WORKERS));
        }
        needed("place", entry.place(), Law.BY_WORKERS, found);
        needed("topics", entry.topics(), Law.BY_WORKERS, found);
        needed("reason", entry.reason(), Law.BY_WORKERS, found);
        found.addAll(beyondCap(state, statute.today(), entry.until(), "until"));
        return found;
    }

    /** The days of all suspensions of a case together are capped. */
    List<Refusal> beyondCap(RecessState state, LocalDate from, LocalDate until, String field) {
        Rule cap = statute.rule(CAP);
        long days = ChronoUnit.DAYS.between(from, until);
        return state.days() + days > cap.number()
                ? List.of(Refusal.of(field, "refusal.recess.tooLong", state.days(), days, cap.number())
                        .citing(cap.citation()))
                : List.of();
    }

    private static void needed(String field, String text, Citation citation, List<Refusal> found) {
        if (text.isBlank()) {
            found.add(Refusal.of(field, "refusal.recess.missing." + field).citing(citation));
        }
    }

    /** The clock of a suspension: the whole term for the first of a case, what is left of it for a later one. */
    Deadline deadline(LocalDate from, int usedBefore) {
        Deadline whole = statute.deadline(CAP, from);
        if (usedBefore == 0) {
            return whole;
        }
        int left = Math.max(0, statute.rule(CAP).number() - usedBefore);
        LocalDate due = from.plusDays(left);
        return whole.endingOn(
                due,
                whole.reminders().stream()
                        .map(day -> day.minusDays(usedBefore))
                        .filter(day -> day.isAfter(from) && !day.isAfter(due))
                        .toList(),
                "全案中止累计不超过%d日，此前已中止%d日，尚余%d日：自%s起算，至%s止"
                        .formatted(statute.rule(CAP).number(), usedBefore, left, from, due));
    }
}
