package org.wageaccord.simulation;

import java.util.List;
import org.wageaccord.filing.ReviewDecision;

/** The findings of a reviewer who found everything in order, and says why where the platform found otherwise. */
public final class Confirmed {

    private Confirmed() {}

    public static List<ReviewDecision.Finding> all(List<ReviewDecision.Item> checklist) {
        return checklist.stream()
                .map(item -> new ReviewDecision.Finding(
                        item.id(), true, Boolean.FALSE.equals(item.holds()) ? "已核对原件，符合规定" : ""))
                .toList();
    }
}
