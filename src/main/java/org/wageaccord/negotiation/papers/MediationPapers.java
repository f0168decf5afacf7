package org.wageaccord.negotiation.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.OfficeLetters;
import org.wageaccord.documents.OfficeLetters.Sender;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.supervision.mediation.Mediation;
import org.wageaccord.supervision.mediation.Mediations;

/**
 * Papers of a mediation besides its agreement (浙江省集体合同条例第三十九条, 集体合同规定第四十九条至第五十四条): the application,
 * whether it was taken up, the extension, and the record where no agreement came of it.
 */
@Component
class MediationPapers {

    private static final String BUREAU = "BUREAU";
    private static final Set<Mediation.Kind> WITHOUT_AGREEMENT = Set.of(
            Mediation.Kind.NOT_SETTLED, Mediation.Kind.GIVEN_UP, Mediation.Kind.DECLINED, Mediation.Kind.EXPIRED);

    private final Mediations mediations;
    private final Documents documents;
    private final PaperMatter matter;
    private final MessageSource messages;
    private final OfficeLetters letters;

    MediationPapers(
            Mediations mediations,
            Documents documents,
            PaperMatter matter,
            MessageSource messages,
            OfficeLetters letters) {
        this.mediations = mediations;
        this.documents = documents;
        this.matter = matter;
        this.messages = messages;
        this.letters = letters;
    }

    /** Prints what is not printed yet; asking again prints nothing. */
    void print(CaseNumber number) {
        for (Mediation mediation : mediations.of(number)) {
            if (mediation.applicant() != null) {
                issue(mediation, PaperKind.MEDIATION_APPLICATION, () -> application(mediation));
            }
            if (mediation.acceptance() != null || isRefused(mediation)) {
                issue(mediation, PaperKind.MEDIATION_NOTICE, () -> notice(mediation));
            }
            if (mediation.extension() != null) {
                issue(mediation, PaperKind.MEDIATION_EXTENSION, () -> extension(mediation));
            }
            if (mediation.ending() != null
                    && mediation.acceptance() != null
                    && WITHOUT_AGREEMENT.contains(mediation.ending().kind())) {
                issue(mediation, PaperKind.MEDIATION_RECORD, () -> record(mediation));
            }
        }
    }

    private void issue(Mediation mediation, PaperKind kind, Supplier<Values> values) {
        CaseNumber number = mediation.caseNumber();
        String key = key(mediation);
        if (documents.find(number, kind, key).isEmpty()) {
            documents.issue(new PaperOrder(number, kind, key, values.get().map()));
        }
    }

    private static String key(Mediation mediation) {
        return "serial-" + mediation.serial();
    }

    private Map<String, Object> letter(Mediation mediation, PaperKind kind, LocalDate on) {
        return letters.head(Sender.LABOR_BUREAU, mediation.caseNumber(), kind, key(mediation), on);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Show.BEIJING).toLocalDate();
    }

    private static boolean isRefused(Mediation mediation) {
        return mediation.ending() != null && mediation.ending().kind() == Mediation.Kind.NOT_ACCEPTED;
    }

    private Values application(Mediation mediation) {
        Side applicant = Objects.requireNonNull(mediation.applicant());
        CaseFile file = matter.file(mediation.caseNumber());
        Enterprise enterprise = matter.enterprise(file);
        return head(file, enterprise)
                .put("applicant", applicant.name())
                .put("party", matter.party(enterprise, applicant))
                .put("counterparty", matter.party(enterprise, applicant.other()))
                .put("issues", mediation.application().issues())
                .put("claims", mediation.application().claims())
                .put("facts", mediation.application().facts())
                .put("contact", mediation.application().contact())
                .put("appliedBy", mediation.appliedBy())
                .put("appliedOn", mediation.appliedOn());
    }

    private Values notice(Mediation mediation) {
        CaseFile file = matter.file(mediation.caseNumber());
        Enterprise enterprise = matter.enterprise(file);
        Mediation.Acceptance acceptance = mediation.acceptance();
        Values values = head(file, enterprise)
                .put("workers", matter.union(enterprise))
                .put(
                        "applicant",
                        mediation.applicant() == null
                                ? BUREAU
                                : mediation.applicant().name())
                .put("appliedOn", mediation.appliedOn())
                .put("issues", mediation.application().issues());
        if (acceptance == null) {
            Mediation.Ending refusal = Objects.requireNonNull(mediation.ending());
            return values.put("reasons", refusal.words())
                    .put("officer", refusal.by())
                    .putAll(letter(mediation, PaperKind.MEDIATION_NOTICE, day(refusal.at())));
        }
        return values.put("acceptedOn", acceptance.on())
                .put("due", acceptance.due())
                .put("officer", acceptance.by())
                .putAll(letter(mediation, PaperKind.MEDIATION_NOTICE, acceptance.on()));
    }

    private Values extension(Mediation mediation) {
        Mediation.Extension extension = Objects.requireNonNull(mediation.extension());
        Mediation.Acceptance acceptance = Objects.requireNonNull(mediation.acceptance());
        CaseFile file = matter.file(mediation.caseNumber());
        Enterprise enterprise = matter.enterprise(file);
        return head(file, enterprise)
                .put("workers", matter.union(enterprise))
                .put("acceptedOn", acceptance.on())
                .put("due", acceptance.due())
                .put("until", extension.until())
                .put("reasons", extension.reasons())
                .put("officer", extension.by())
                .putAll(letter(mediation, PaperKind.MEDIATION_EXTENSION, day(extension.at())))
                .put("extendedAt", extension.at());
    }

    private Values record(Mediation mediation) {
        Mediation.Ending ending = Objects.requireNonNull(mediation.ending());
        CaseFile file = matter.file(mediation.caseNumber());
        Enterprise enterprise = matter.enterprise(file);
        Mediation.Investigation investigation = mediation.investigation();
        return head(file, enterprise)
                .put("workers", matter.union(enterprise))
                .put("mediators", investigation == null ? null : investigation.mediators())
                .put("findings", investigation == null ? null : investigation.findings())
                .put("issues", mediation.application().issues())
                .put(
                        "acceptedOn",
                        Objects.requireNonNull(mediation.acceptance()).on())
                .put("outcome", messages.getMessage(ending.kind().key(), null, Locale.SIMPLIFIED_CHINESE))
                .put("words", ending.words().isBlank() ? null : ending.words())
                .put("goesOn", ending.kind() != Mediation.Kind.GIVEN_UP)
                .put("officer", ending.by().isBlank() ? matter.bureau() : ending.by())
                .put("endedAt", ending.at());
    }

    private Values head(CaseFile file, Enterprise enterprise) {
        return matter.head(enterprise).put("year", file.year()).put("authority", matter.bureau());
    }
}
