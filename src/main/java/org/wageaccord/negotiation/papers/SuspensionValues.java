package org.wageaccord.negotiation.papers;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.recess.Suspension;
import org.wageaccord.registry.Enterprise;

/** 中止协商确认书 and 恢复协商确认书. */
@Component
class SuspensionValues {

    private final PaperMatter matter;

    SuspensionValues(PaperMatter matter) {
        this.matter = matter;
    }

    /** As both chiefs agreed: days up to the agreed day. */
    Map<String, Object> begun(CaseNumber number, Suspension suspension) {
        int days = Math.toIntExact(
                ChronoUnit.DAYS.between(suspension.begunOn(), suspension.entry().until()));
        return values(number, suspension, days)
                .put("heading", "中止协商确认书")
                .put("resumed", false)
                .map();
    }

    Map<String, Object> over(CaseNumber number, Suspension suspension) {
        return values(number, suspension, suspension.days())
                .put("heading", "恢复协商确认书")
                .put("resumed", true)
                .put("resumedOn", suspension.resumedOn())
                .map();
    }

    private Values values(CaseNumber number, Suspension suspension, int days) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        Suspension.Entry entry = suspension.entry();
        return matter.head(enterprise)
                .put("union", matter.union(enterprise))
                .put("year", file.year())
                .put("afterRound", suspension.afterRound())
                .put("begunOn", suspension.begunOn())
                .put("until", entry.until())
                .put("place", entry.place())
                .put("topics", entry.topics())
                .put("reason", entry.reason())
                .put("days", days)
                .put("totalDays", suspension.usedBefore() + days)
                .put("capDays", matter.days("T06"))
                .put("capOn", suspension.capOn())
                .put("enterpriseChief", matter.chief(number, Side.ENTERPRISE))
                .put("workersChief", matter.chief(number, Side.WORKERS));
    }
}
