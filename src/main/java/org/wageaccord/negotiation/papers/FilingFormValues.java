package org.wageaccord.negotiation.papers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.filing.FilingEntry;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Supplied;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.ratification.BallotOutcome;
import org.wageaccord.ratification.CongressRecord;
import org.wageaccord.ratification.Ratification;
import org.wageaccord.registry.Enterprise;

/** 集体合同报送表 with the explanation. */
@Component
class FilingFormValues {

    /** This form is filed for enterprises; units of a region or an industry file their agreements on pages of their own. */
    private static final String ENTERPRISE = "ENTERPRISE";

    private final PaperMatter matter;
    private final CaseCourse course;
    private final Bargaining bargaining;
    private final Ratification ratification;
    private final StatutoryHeads heads;

    FilingFormValues(
            PaperMatter matter,
            CaseCourse course,
            Bargaining bargaining,
            Ratification ratification,
            StatutoryHeads heads) {
        this.matter = matter;
        this.course = course;
        this.bargaining = bargaining;
        this.ratification = ratification;
        this.heads = heads;
    }

    Map<String, Object> of(CaseNumber number, FilingRecord filing) {
        CaseFile file = matter.file(number);
        FilingEntry entry = Objects.requireNonNull(filing.entry());
        Terms terms = filing.facts().terms();
        return staff(matter.enterprise(file))
                .put("economicType", entry.economicType())
                .put("unionMembers", entry.unionMembers())
                .put("dispatched", entry.dispatched())
                .put("frontLineRaise", entry.frontLineRaise())
                .put("scope", ENTERPRISE)
                .put("agreementTitle", PaperMatter.agreementTitle(file.year()))
                .put("agreementKind", entry.agreementKind())
                .put("submission", filing.submission())
                .put("start", terms.start())
                .put("end", terms.end())
                .putAll(course(number, file))
                .putAll(vote(number))
                .put("signedOn", filing.facts().signedOn())
                .put("averageBefore", terms.averageBefore())
                .put("averageAfter", terms.averageAfter())
                .put("raisePercent", terms.raisePercent())
                .put("enterpriseMinimum", terms.enterpriseMinimum())
                .put("minimumWage", matter.statute().minimumWage(terms.start()).monthly())
                .put("covered", terms.headcount())
                .put("skillAllowance", terms.allowancesAfter().signum() > 0)
                .put("materials", materials(filing))
                .put("filer", entry.filer())
                .put("phone", entry.phone())
                .put("filedAt", filing.filedAt())
                .put("filingDue", course.filingDeadline(number).due())
                .put("explanation", entry.explanation())
                .put("heads", heads.rows(terms))
                .map();
    }

    private Values staff(Enterprise enterprise) {
        return matter.head(enterprise)
                .put("bureau", matter.bureau())
                .put("union", matter.union(enterprise))
                .put("address", enterprise.address())
                .put("industryCode", enterprise.industryCode())
                .put("industryName", enterprise.industryName())
                .put("headcount", enterprise.headcount())
                .put("men", enterprise.headcount() - enterprise.women())
                .put("women", enterprise.women())
                .put("aboveScale", enterprise.aboveScale());
    }

    /** From offer to draft. */
    private Values course(CaseNumber number, CaseFile file) {
        return new Values()
                .put("offeredOn", file.offer().receivedAt().atZone(Show.BEIJING).toLocalDate())
                .put(
                        "repliedOn",
                        file.replied()
                                .orElseThrow()
                                .receivedAt()
                                .atZone(Show.BEIJING)
                                .toLocalDate())
                .put("workersChief", matter.chief(number, Side.WORKERS))
                .put("enterpriseChief", matter.chief(number, Side.ENTERPRISE))
                .put(
                        "workersNegotiators",
                        matter.team(number, Side.WORKERS).members().size())
                .put(
                        "enterpriseNegotiators",
                        matter.team(number, Side.ENTERPRISE).members().size())
                .put("meetings", bargaining.rounds(number).size());
    }

    private Values vote(CaseNumber number) {
        CongressRecord congress = ratification.congress(number).orElseThrow();
        BallotOutcome.Tally tally = Objects.requireNonNull(congress.outcome()).tally();
        return new Values()
                .put("congressOn", congress.call().meetsAt().toLocalDate())
                .put("roll", tally.roll())
                .put("present", tally.present())
                .put("yes", tally.yes())
                .put("no", tally.no())
                .put("abstain", tally.abstain());
    }

    /** The papers of the case, and what was supplied after a return. */
    static List<Map<String, Object>> materials(FilingRecord filing) {
        Stream<Map<String, Object>> papers = filing.facts().materials().entrySet().stream()
                .map(m -> Map.of("title", m.getKey(), "number", m.getValue()));
        Stream<Map<String, Object>> supplied = filing.application().supplies().stream()
                .filter(s -> s.submission() == filing.submission())
                .map(s -> Map.of("title", "补正：" + s.item(), "number", number(s)));
        return Stream.concat(papers, supplied).toList();
    }

    private static String number(Supplied supplied) {
        return supplied.digest() == null
                ? supplied.words()
                : "%s（摘要%s）".formatted(supplied.fileName(), Digest.brief(supplied.digest()));
    }
}
