package org.wageaccord.negotiation.papers;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseEnded;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.negotiation.EndRecord;
import org.wageaccord.registry.Enterprise;

/** The paper that tells both sides how a case ended before its time. */
@Component
class CaseEndValues {

    private final PaperMatter matter;

    CaseEndValues(PaperMatter matter) {
        this.matter = matter;
    }

    Map<String, Object> of(CaseNumber number, EndRecord end) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        return matter.head(enterprise)
                .put("union", matter.union(enterprise))
                .put("heading", heading(end.cause()))
                .put("year", file.year())
                .put("cause", end.cause().name())
                .put("fromParty", matter.party(enterprise, file.offeredBy()))
                .put("offeredAt", file.offer().receivedAt())
                .put("rounds", file.round())
                .put("reason", end.reason().isBlank() ? null : end.reason())
                .put("article", end.article())
                .put("proposedBy", end.proposedBy())
                .put("endedBy", end.by())
                .put("endedAt", end.at())
                .map();
    }

    private static String heading(CaseEnded.Cause cause) {
        return switch (cause) {
            case WITHDRAWN, WITHDRAWN_BY_BOTH -> "要约撤回通知书";
            case ENDED_BY_BOTH -> "结束协商确认书";
            case NOT_AGREED -> "协商未达成一致通知书";
            case VOIDED -> "案件作废通知书";
        };
    }
}
