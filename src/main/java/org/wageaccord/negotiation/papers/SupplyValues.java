package org.wageaccord.negotiation.papers;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.OfficeLetters;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.registry.Enterprise;

/** 补正告知书: everything that is missing, once, with the term to supply it. */
@Component
class SupplyValues {

    private final PaperMatter matter;
    private final CaseCourse course;
    private final OfficeLetters letters;

    SupplyValues(PaperMatter matter, CaseCourse course, OfficeLetters letters) {
        this.matter = matter;
        this.course = course;
        this.letters = letters;
    }

    /** @param key the key of the paper, by which its number is kept */
    Map<String, Object> of(CaseNumber number, FilingRecord filing, String key) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        FilingRecord.Decided back = filing.decisions().stream()
                .filter(d -> d.decision().verdict() == ReviewDecision.Verdict.INCOMPLETE)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return matter.head(enterprise)
                .put("authority", matter.authority(back.office()))
                .putAll(letters.head(
                        back.office().sender(),
                        number,
                        PaperKind.SUPPLY_NOTICE,
                        key,
                        back.at().atZone(Show.BEIJING).toLocalDate()))
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
