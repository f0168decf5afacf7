package org.wageaccord.negotiation.papers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.performance.Performance;
import org.wageaccord.performance.Report;
import org.wageaccord.performance.Termination;
import org.wageaccord.performance.Terminations;

/** Prints what is published, the yearly reports and the termination agreement; printing again answers the paper there is. */
@Service
@Transactional
public class PerformancePapers {

    private final Documents documents;
    private final Performance performance;
    private final Terminations terminations;
    private final ReportValues reports;
    private final TerminationValues values;
    private final PublicationValues publications;
    private final PublicationNoticeValues notices;

    PerformancePapers(
            Documents documents,
            Performance performance,
            Terminations terminations,
            ReportValues reports,
            TerminationValues values,
            PublicationValues publications,
            PublicationNoticeValues notices) {
        this.documents = documents;
        this.performance = performance;
        this.terminations = terminations;
        this.reports = reports;
        this.values = values;
        this.publications = publications;
        this.notices = notices;
    }

    /** Every report that the workers' chief has answered and that is not printed yet. */
    public void printReports(CaseNumber number) {
        for (Report report : performance.reports(number)) {
            String key = "year-" + report.number();
            if (report.answer() != null
                    && documents.find(number, PaperKind.PERFORMANCE_REPORT, key).isEmpty()) {
                documents.issue(new PaperOrder(number, PaperKind.PERFORMANCE_REPORT, key, reports.of(number, report)));
            }
        }
    }

    /** What is hung up when the text is to be published, once. */
    void printNotice(CaseNumber number) {
        if (notices.isDue(number)
                && documents
                        .find(number, PaperKind.PUBLICATION_NOTICE, CasePapers.ONLY)
                        .isEmpty()) {
            documents.issue(new PaperOrder(number, PaperKind.PUBLICATION_NOTICE, CasePapers.ONLY, notices.of(number)));
        }
    }

    /** That the text was made known to all workers, once. */
    void printPublication(CaseNumber number) {
        if (publications.isThere(number)
                && documents
                        .find(number, PaperKind.PUBLICATION_RECORD, CasePapers.ONLY)
                        .isEmpty()) {
            documents.issue(
                    new PaperOrder(number, PaperKind.PUBLICATION_RECORD, CasePapers.ONLY, publications.of(number)));
        }
    }

    /** Terminations that were handed in to the bureau. */
    void printFilings(CaseNumber number) {
        terminations.newest(number).filter(asked -> asked.filing() != null).ifPresent(filed -> {
            String key = "request-" + filed.number();
            if (documents.find(number, PaperKind.TERMINATION_FILING, key).isEmpty()) {
                documents.issue(
                        new PaperOrder(number, PaperKind.TERMINATION_FILING, key, values.filing(number, filed)));
            }
        });
    }

    /** The agreement to terminate, as both chiefs confirmed it. */
    public void termination(CaseNumber number) {
        Termination newest = terminations.newest(number).orElseThrow();
        documents.issue(
                new PaperOrder(number, PaperKind.TERMINATION, "request-" + newest.number(), values.of(number, newest)));
    }
}
