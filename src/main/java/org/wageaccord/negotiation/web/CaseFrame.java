package org.wageaccord.negotiation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseView;
import org.wageaccord.statute.Deadline;

/**
 * The head of every page of a case.
 *
 * @param stageTone class of the stage's pill
 * @param position where the case is, for pages that follow what happens; null for the others
 * @param evidence whether the reader may read the evidence of the signing, and there may be any
 * @param action what the reader is expected to do now, null if nothing
 */
public record CaseFrame(
        CaseNumber number,
        String slug,
        String enterpriseName,
        int year,
        String stage,
        String stageTone,
        List<CaseView.Step> steps,
        List<Tab> tabs,
        @Nullable String position,
        boolean evidence,
        @Nullable Action action) {

    public record Tab(String key, String href, long count) {}

    /** @param here whether the reader is on the page where it is done */
    public record Action(String label, @Nullable Deadline deadline, String href, boolean here) {}
}
