package org.wageaccord.supervision.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wageaccord.supervision.LetterEntry;
import org.wageaccord.supervision.ProposalReason;

/** A letter as it is typed; {@code reasons} only of a proposal, none chosen at first. */
record LetterForm(
        @Nullable String facts,
        @Nullable String basis,
        @Nullable String demand,
        @Nullable String contact,
        @Nullable List<String> reasons) {

    LetterForm {
        reasons = reasons == null ? List.of() : reasons;
    }

    static LetterForm of(LetterEntry draft) {
        return new LetterForm(draft.facts(), draft.basis(), draft.demand(), draft.contact(), null);
    }

    LetterEntry entry() {
        return new LetterEntry(Entry.text(facts), Entry.text(basis), Entry.text(demand), Entry.text(contact));
    }

    Set<ProposalReason> chosen() {
        Set<ProposalReason> chosen = EnumSet.noneOf(ProposalReason.class);
        Arrays.stream(ProposalReason.values())
                .filter(reason -> reasons.contains(reason.name()))
                .forEach(chosen::add);
        return chosen;
    }
}
