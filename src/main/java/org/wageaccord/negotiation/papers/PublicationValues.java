package org.wageaccord.negotiation.papers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.PublicationEntry;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.registry.Enterprise;

/** 公布情况回执: how the text was made known to all workers (浙江省集体合同条例第三十五条). */
@Component
class PublicationValues {

    private static final String TERM = "T13";

    private final PaperMatter matter;
    private final Filings filings;

    PublicationValues(PaperMatter matter, Filings filings) {
        this.matter = matter;
        this.filings = filings;
    }

    /** Whether the text was published. */
    boolean isThere(CaseNumber number) {
        return filings.filing(number).map(FilingRecord::publishedOn).isPresent();
    }

    Map<String, Object> of(CaseNumber number) {
        FilingRecord filing = filings.filing(number).orElseThrow();
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        LocalDate effective = Objects.requireNonNull(filing.effective());
        LocalDate published = Objects.requireNonNull(filing.publishedOn());
        LocalDate due = filings.term(number, TERM, effective).due();
        PublicationEntry entry = Objects.requireNonNull(filing.publication());
        return matter.head(enterprise)
                .put("year", file.year())
                .put("union", matter.union(enterprise))
                .put("bureau", matter.bureau())
                .put("cityUnion", matter.cityUnion())
                .put("agreementTitle", PaperMatter.agreementTitle(file.year()))
                .put("effectiveOn", effective)
                .put("due", due)
                .put("publishedOn", published)
                .put("late", published.isAfter(due))
                .put("means", entry.means())
                .put("remark", entry.remark().isBlank() ? null : entry.remark())
                .map();
    }
}
