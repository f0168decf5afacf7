package org.wageaccord.negotiation.papers;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.registry.Enterprise;

/** 补正告知书: everything that is missing, once, with the term to supply it. */
@Component
class SupplyValues {

    private final PaperMatter matter;
    private final CaseCourse course;

    SupplyValues(PaperMatter matter, CaseCourse course) {
        this.matter = matter;
        this.course = course;
    }

    Map<String, Object> of(CaseNumber number, FilingRecord filing) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        FilingRecord.Decided back = filing.decisions().stream()
                .filter(d -> d.decision().verdict() == ReviewDecision.Verdict.INCOMPLETE)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return matter.head(enterprise)
                .put("authority", back.office() == Office.CITY_UNION ? matter.cityUnion() : matter.bureau())
                .put("agreementTitle", PaperMatter.agreementTitle(file.year()))
                .put("submission", back.submission())
                .put("receivedOn", course.deadline(number, "T11").orElseThrow().trigger())
                .put("missing", Values.texts(back.decision().missing()))
                .put("opinion", back.decision().opinion())
                .put("supplyDays", matter.days("SUPPLY"))
                .put(
                        "supplyDue",
                        course.deadline(number, "SUPPLY").orElseThrow().due())
                .put("officer", back.by())
                .put("noticeAt", back.at())
                .map();
    }
}
