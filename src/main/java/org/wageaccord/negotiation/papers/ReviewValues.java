package org.wageaccord.negotiation.papers;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.OfficeLetters;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.OpinionLetter;
import org.wageaccord.filing.OpinionLetter.Voice;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.statute.Deadline;

/** 受理单 and 审查意见书. */
@Component
class ReviewValues {

    private final PaperMatter matter;
    private final CaseCourse course;
    private final PaperWords words;
    private final OfficeLetters letters;

    ReviewValues(PaperMatter matter, CaseCourse course, PaperWords words, OfficeLetters letters) {
        this.words = words;
        this.letters = letters;
        this.matter = matter;
        this.course = course;
    }

    Map<String, Object> slip(CaseNumber number, FilingRecord filing) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        Deadline review = course.deadline(number, "T11").orElseThrow();
        return matter.head(enterprise)
                .put("union", matter.union(enterprise))
                .put("authority", matter.bureau())
                .put("agreementTitle", PaperMatter.agreementTitle(file.year()))
                .put("submission", filing.submission())
                .put("receivedAt", filing.filedAt())
                .put("acceptedAt", filing.acceptedAt())
                .put("officer", filing.acceptedBy())
                .put("materials", FilingFormValues.materials(filing))
                .put("reviewDays", matter.days("T11"))
                .put("reviewDue", review.due())
                .put("tacitOn", review.firstLateDay())
                .map();
    }

    /** @param key the key of the paper, by which its number is kept */
    Map<String, Object> opinion(CaseNumber number, FilingRecord filing, String key) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        boolean objection = filing.verdict() == Verdict.OBJECTION;
        OpinionLetter letter = letter(filing);
        Office sender = filing.letter().get(0).office();
        Values values = matter.head(enterprise)
                .put("address", enterprise.address())
                .put("union", matter.union(enterprise))
                .put("unionAddress", matter.unionSeat(enterprise))
                .put("agreementTitle", PaperMatter.agreementTitle(file.year()))
                .put("signedOn", filing.facts().signedOn())
                .put("receivedOn", filing.receivedOn())
                .put("objection", objection)
                .putAll(letters.head(
                        sender.sender(),
                        number,
                        PaperKind.REVIEW_OPINION,
                        key,
                        letter.at().atZone(Show.BEIJING).toLocalDate()))
                .putAll(letter.values(filing.facts().checklist(), words::word));
        return objection
                ? values.put("refileDays", matter.days("T12")).map()
                : values.put("effectiveOn", filing.effective())
                        .put("publishDays", matter.days("T13"))
                        .put(
                                "publishDue",
                                course.deadline(number, "T13").orElseThrow().due())
                        .map();
    }

    private OpinionLetter letter(FilingRecord filing) {
        return new OpinionLetter(filing.letter().stream()
                .map(told -> new Voice(matter.authority(told.office()), told.decision(), told.by(), told.at()))
                .toList());
    }
}
