package org.wageaccord.ratification;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;

/** What a call of a congress must hold. Every fault is told, beside its field. */
final class CallRules {

    private static final int LONGEST = 200;

    private final CongressCall call;
    private final List<Refusal> refusals = new ArrayList<>();

    private CallRules(CongressCall call) {
        this.call = call;
    }

    /**
     * @param delegates congress delegates in office on the day of the meeting
     * @param citation the article that puts the draft before the congress
     */
    static List<Refusal> check(
            CongressCall call, LocalDate agreedOn, int delegates, LocalDateTime now, Citation citation) {
        CallRules rules = new CallRules(call);
        rules.words("name", call.name());
        rules.meeting(agreedOn, now, citation);
        rules.closing(now);
        rules.words("place", call.place());
        rules.words("chair", call.chair());
        rules.words("scrutineers", call.scrutineers());
        rules.words("tellers", call.tellers());
        if (delegates < 1) {
            rules.refuse(Refusal.of(null, "refusal.ratification.noDelegates").citing(citation));
        }
        return rules.refusals;
    }

    private void words(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            refuse(Refusal.of(field, "refusal.ratification." + field + "Missing"));
        } else if (text.length() > LONGEST) {
            refuse(Refusal.of(field, "refusal.ratification.tooLong", LONGEST));
        }
    }

    private void meeting(LocalDate agreedOn, LocalDateTime now, Citation citation) {
        if (call.meetsAt() == null) {
            refuse(Refusal.of("meetsAt", "refusal.ratification.meetsAtMissing"));
            return;
        }
        LocalDate day = call.meetsAt().toLocalDate();
        if (day.isBefore(agreedOn)) {
            refuse(Refusal.of("meetsAt", "refusal.ratification.meetsBeforeAgreed", agreedOn)
                    .citing(citation));
        } else if (day.isBefore(now.toLocalDate())) {
            refuse(Refusal.of("meetsAt", "refusal.ratification.meetsInThePast", now.toLocalDate()));
        }
    }

    private void closing(LocalDateTime now) {
        if (call.closesAt() == null) {
            refuse(Refusal.of("closesAt", "refusal.ratification.closesAtMissing"));
        } else if (call.meetsAt() != null && !call.closesAt().isAfter(call.meetsAt())) {
            refuse(Refusal.of("closesAt", "refusal.ratification.closesBeforeMeeting"));
        } else if (!call.closesAt().isAfter(now)) {
            refuse(Refusal.of("closesAt", "refusal.ratification.closesInThePast"));
        }
    }

    private void refuse(Refusal refusal) {
        refusals.add(refusal);
    }
}
