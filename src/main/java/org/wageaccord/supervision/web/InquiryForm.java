package org.wageaccord.supervision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.supervision.InquiryEntry;

/** An inquiry as it is typed; no supervisor and no finding is chosen at first. */
record InquiryForm(
        @Nullable List<UUID> supervisors,
        @Nullable String on,
        @Nullable String course,
        @Nullable String findings,
        @Nullable String corrected) {

    InquiryForm {
        supervisors = supervisors == null ? List.of() : supervisors;
    }

    InquiryEntry entry(List<Refusal> found) {
        LocalDate day = Entry.day("on", on, found);
        if (day == null && Entry.text(on).isEmpty()) {
            found.add(Refusal.of("on", "refusal.forms.fieldMissing"));
        }
        Boolean chosen = Entry.choice("corrected", corrected, found);
        return new InquiryEntry(
                supervisors.stream().map(ActorId::new).toList(),
                day == null ? LocalDate.EPOCH : day,
                Entry.text(course),
                Entry.text(findings),
                Boolean.TRUE.equals(chosen));
    }
}
