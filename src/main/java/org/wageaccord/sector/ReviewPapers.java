package org.wageaccord.sector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.OfficeLetters;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.OpinionLetter;
import org.wageaccord.filing.OpinionLetter.Voice;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.Statute;

/** The papers of the offices: 审查意见书 and 补正告知书, the same kinds that enterprises get. */
@Component
class ReviewPapers {

    private final Documents documents;
    private final SectorChecklist checklist;
    private final Statute statute;
    private final City city;
    private final OfficeLetters letters;

    ReviewPapers(Documents documents, SectorChecklist checklist, Statute statute, City city, OfficeLetters letters) {
        this.documents = documents;
        this.checklist = checklist;
        this.statute = statute;
        this.city = city;
        this.letters = letters;
    }

    /** The opinion of the office that ended the review (集体合同规定 第四十五条). */
    void opinion(Talks talks) {
        SectorFiling filed = Objects.requireNonNull(talks.filed());
        boolean objection = filed.isObjectedTo();
        OpinionLetter letter = letter(filed);
        Map<String, Object> values = head(talks, letter.authority());
        Office sender = filed.letter().get(0).office();
        values.putAll(letter(talks, PaperKind.REVIEW_OPINION, filed, sender, letter.at()));
        values.putAll(letter.values(checklist.of(talks), question -> question));
        values.put("union", talks.unit().workers().name());
        Talks.FilingEntry entry = Objects.requireNonNull(talks.filing()).entry();
        values.put("address", entry == null ? talks.unit().placeName() : entry.enterpriseAddress());
        values.put("unionAddress", entry == null ? talks.unit().placeName() : entry.workersAddress());
        values.put("signedOn", talks.signedOn());
        values.put("receivedOn", filed.receivedOn());
        values.put("objection", objection);
        if (objection) {
            values.put("refileDays", statute.rule("T12").number());
        } else {
            LocalDate effective = Objects.requireNonNull(talks.effect()).on();
            values.put("effectiveOn", effective);
            values.put("publishDays", statute.rule("T13").number());
            values.put("publishDue", statute.deadline("T13", effective).due());
        }
        issue(talks, PaperKind.REVIEW_OPINION, filed, values);
    }

    /** Everything that is missing, once, with the term to supply it. */
    void supplyNotice(Talks talks) {
        SectorFiling filed = Objects.requireNonNull(talks.filed());
        SectorFiling.Returned returned = Objects.requireNonNull(filed.returned());
        SectorFiling.Return told = returned.told();
        Map<String, Object> values = head(talks, authority(told.office()));
        values.putAll(letter(talks, PaperKind.SUPPLY_NOTICE, filed, told.office(), returned.at()));
        values.put("submission", filed.receipt());
        values.put("receivedOn", filed.receivedOn());
        values.put(
                "missing",
                told.missing().stream().map(line -> Map.of("text", line)).toList());
        values.put("opinion", told.opinion());
        values.put("supplyDays", statute.rule("SUPPLY").number());
        values.put("supplyDue", told.due());
        values.put("officer", returned.by());
        values.put("noticeAt", returned.at());
        issue(talks, PaperKind.SUPPLY_NOTICE, filed, values);
    }

    private void issue(Talks talks, PaperKind kind, SectorFiling filed, Map<String, Object> values) {
        documents.issue(new PaperOrder(talks.number(), kind, key(talks, filed), values));
    }

    private static String key(Talks talks, SectorFiling filed) {
        return "draft-" + talks.version() + "-" + filed.receipt();
    }

    private Map<String, Object> letter(Talks talks, PaperKind kind, SectorFiling filed, Office from, Instant at) {
        LocalDate on = at.atZone(Show.BEIJING).toLocalDate();
        return letters.head(from.sender(), talks.number(), kind, key(talks, filed), on);
    }

    private Map<String, Object> head(Talks talks, String authority) {
        Map<String, Object> values = new HashMap<>();
        values.put("enterprise", talks.unit().enterprise().name());
        values.put("workers", talks.unit().workers().name());
        values.put("authority", authority);
        values.put("agreementTitle", talks.unit().name() + talks.year() + "年度工资集体合同");
        return values;
    }

    private String authority(Office office) {
        return office == Office.CITY_UNION ? city.unionName() : city.bureauName();
    }

    private OpinionLetter letter(SectorFiling filed) {
        return new OpinionLetter(filed.letter().stream()
                .map(told -> new Voice(authority(told.office()), told.decision(), told.by(), told.at()))
                .toList());
    }
}
