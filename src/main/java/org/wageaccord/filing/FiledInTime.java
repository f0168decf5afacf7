package org.wageaccord.filing;

import java.time.LocalDate;
import java.util.List;
import org.wageaccord.filing.ReviewDecision.Item;

/** The one item of the checklist that is known only on receipt; what is supplied later does not change it. */
final class FiledInTime {

    private FiledInTime() {}

    static FilingFacts told(FilingFacts facts, LocalDate received, boolean late) {
        List<Item> checklist = facts.checklist().stream()
                .map(item -> told(item, received, late))
                .toList();
        return new FilingFacts(
                facts.caseNumber(),
                facts.enterprise(),
                facts.enterpriseName(),
                facts.terms(),
                facts.agreementDigest(),
                facts.signedOn(),
                facts.materials(),
                checklist,
                facts.explanation(),
                facts.facts(),
                facts.begunOn(),
                facts.negotiators(),
                facts.course());
    }

    private static Item told(Item item, LocalDate received, boolean late) {
        if (!item.id().equals(ChecklistItem.FILED_IN_TIME.id()) || item.holds() != null) {
            return item;
        }
        String day = "%d年%d月%d日".formatted(received.getYear(), received.getMonthValue(), received.getDayOfMonth());
        return ChecklistItem.FILED_IN_TIME.with(item.fact() + "；" + day + "收到", !late);
    }
}
