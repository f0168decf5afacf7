package org.wageaccord.negotiation.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.filing.FilingRegister;
import org.wageaccord.filing.Filings;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.statute.Deadline;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Team;

/** 公示稿: what every worker must know of the agreement, to be hung up when it is published (浙江省集体合同条例第三十五条). */
@Component
class PublicationNoticeValues {

    private static final String TERM = "T13";
    /** 工资支付办法. */
    private static final String PAYMENT = "C15";

    private final PaperMatter matter;
    private final Contracts contracts;
    private final Filings filings;
    private final FilingRegister register;
    private final Documents documents;
    private final String address;

    /** @param address where this installation is reached; without one the notice tells no address and bears no code */
    PublicationNoticeValues(
            PaperMatter matter,
            Contracts contracts,
            Filings filings,
            FilingRegister register,
            Documents documents,
            @Value("${wage-accord.address:}") String address) {
        this.matter = matter;
        this.contracts = contracts;
        this.filings = filings;
        this.register = register;
        this.documents = documents;
        this.address = address;
    }

    /** From the effect until publication and the upper union's file are over; never for a case that was voided. */
    boolean isDue(CaseNumber number) {
        return matter.file(number).stage() == Stage.IN_FORCE;
    }

    Map<String, Object> of(CaseNumber number) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        Agreement agreement = contracts.agreement(number).orElseThrow();
        LocalDate effective =
                Objects.requireNonNull(filings.filing(number).orElseThrow().effective());
        Deadline publish = filings.term(number, TERM, effective);
        return matter.head(enterprise)
                .put("year", file.year())
                .put("union", matter.union(enterprise))
                .put("bureau", matter.bureau())
                .put("cityUnion", matter.cityUnion())
                .put("agreementNumber", agreementNumber(number, agreement))
                .put("registered", register.number(number).orElse(null))
                .put("effectiveOn", effective)
                .put("due", publish.due())
                .put("article", publish.citation().toString())
                .putAll(essentials(agreement.terms(), effective))
                .put("workersNames", names(matter.team(number, Side.WORKERS)))
                .put("enterpriseNames", names(matter.team(number, Side.ENTERPRISE)))
                .put("readAt", readAt(number))
                .map();
    }

    private String agreementNumber(CaseNumber number, Agreement agreement) {
        return documents
                .find(number, PaperKind.AGREEMENT, CasePapers.signedKey(agreement))
                .orElseThrow()
                .number();
    }

    private Values essentials(Terms terms, LocalDate effective) {
        return new Values()
                .put("start", terms.start())
                .put("end", terms.end())
                .put("enterpriseMinimum", terms.enterpriseMinimum())
                .put("minimumWage", matter.statute().minimumWage(terms.start()).monthly())
                .put("raisePercent", terms.raisePercent())
                .put("averageBefore", terms.averageBefore())
                .put("averageAfter", terms.averageAfter())
                .put("payFrom", terms.payFrom())
                .put("backPay", terms.payFrom().isBefore(effective))
                .put("payment", terms.clause(PAYMENT).map(Clause::text).orElse(null))
                .put("grades", grades(terms));
    }

    private static List<Map<String, Object>> grades(Terms terms) {
        return terms.grades().stream().map(PublicationNoticeValues::grade).toList();
    }

    private static Map<String, Object> grade(GradePay grade) {
        return Map.of(
                "grade", grade.grade(),
                "posts", grade.posts(),
                "before", grade.before(),
                "after", grade.after(),
                "raise", grade.raise());
    }

    /** Names only: telephone and identity numbers are nothing for a notice board. */
    private static String names(Team team) {
        return team.members().stream()
                .map(Team.Negotiator::entry)
                .map(PublicationNoticeValues::name)
                .collect(Collectors.joining("、"));
    }

    private static String name(NegotiatorEntry member) {
        return member.chief() ? member.name() + "（首席代表）" : member.name();
    }

    private @Nullable String readAt(CaseNumber number) {
        return address.isBlank() ? null : address + "/cases/" + number.slug() + "/published";
    }
}
