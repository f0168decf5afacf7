package org.wageaccord.negotiation.papers;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.supervision.mediation.Mediation;

/** 协调处理协议书. */
@Component
class SettlementValues {

    private final PaperMatter matter;

    SettlementValues(PaperMatter matter) {
        this.matter = matter;
    }

    Map<String, Object> of(Mediation mediation) {
        CaseFile file = matter.file(mediation.caseNumber());
        Enterprise enterprise = matter.enterprise(file);
        Mediation.Settlement settlement = Objects.requireNonNull(mediation.settlement());
        return matter.head(enterprise)
                .put("year", file.year())
                .put("workers", matter.union(enterprise))
                .putAll(signatures(mediation))
                .put("authority", matter.bureau())
                .put(
                        "mediators",
                        Objects.requireNonNull(mediation.investigation()).mediators())
                .put(
                        "applicant",
                        mediation.applicant() == null
                                ? "BUREAU"
                                : mediation.applicant().name())
                .put("appliedOn", mediation.appliedOn())
                .put(
                        "acceptedOn",
                        Objects.requireNonNull(mediation.acceptance()).on())
                .put("due", mediation.due())
                .put(
                        "extensionReasons",
                        mediation.extension() == null
                                ? null
                                : mediation.extension().reasons())
                .put("issues", mediation.application().issues())
                .put("claims", mediation.application().claims())
                .put("facts", settlement.entry().facts())
                .put("result", settlement.entry().result())
                .put("remaining", settlement.entry().remaining())
                .put("mediatedAt", settlement.at())
                .map();
    }

    private static Values signatures(Mediation mediation) {
        Mediation.Signature workers =
                Objects.requireNonNull(mediation.signatures().get(Side.WORKERS));
        Mediation.Signature enterprise =
                Objects.requireNonNull(mediation.signatures().get(Side.ENTERPRISE));
        return new Values()
                .put("workersChief", workers.name())
                .put("workersSigned", workers.at())
                .put("enterpriseChief", enterprise.name())
                .put("enterpriseSigned", enterprise.at());
    }
}
