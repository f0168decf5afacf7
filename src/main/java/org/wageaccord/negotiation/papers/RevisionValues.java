package org.wageaccord.negotiation.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.documents.Signatory;
import org.wageaccord.filing.ReviewDecision.Objection;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.negotiation.revision.Change;
import org.wageaccord.negotiation.revision.Revision;
import org.wageaccord.registry.Enterprise;

/** 异议条款修订确认书: the objections, what was revised, and whether the congress votes again. */
@Component
class RevisionValues {

    private final PaperMatter matter;
    private final PaperWords words;
    private final Contracts contracts;

    RevisionValues(PaperMatter matter, PaperWords words, Contracts contracts) {
        this.matter = matter;
        this.words = words;
        this.contracts = contracts;
    }

    Map<String, Object> of(CaseNumber number, Revision revision) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        Revision.Settled settled = Objects.requireNonNull(revision.settled());
        Revision.Proposal agreed = revision.newest().orElseThrow();
        Agreement text = contracts.agreement(number).orElseThrow();
        return matter.head(enterprise)
                .put("union", matter.union(enterprise))
                .put("agreementTitle", PaperMatter.agreementTitle(file.year()))
                .put("submission", revision.submission())
                .put("objections", objections(revision))
                .put("changes", changes(revision.changes()))
                .put("voteNeeded", settled.voteNeeded())
                .put("enterpriseChief", matter.chief(number, Side.ENTERPRISE))
                .put("workersChief", matter.chief(number, Side.WORKERS))
                .put("proposedBy", agreed.by())
                .put("proposedAt", agreed.at())
                .put("agreedBy", settled.by())
                .put("agreedAt", settled.at())
                .put("oldDigest", revision.baseDigest())
                .put("newDigest", agreed.digest())
                .put("version", text.version())
                .map();
    }

    /** Who proposed the text and who agreed to it, in this order. */
    List<Signatory> signatories(CaseNumber number, Revision revision) {
        Enterprise enterprise = matter.enterprise(matter.file(number));
        Revision.Proposal agreed = revision.newest().orElseThrow();
        Revision.Settled settled = Objects.requireNonNull(revision.settled());
        return List.of(
                Signatory.of(agreed.by(), matter.party(enterprise, agreed.side()), "修订提出人", agreed.at()),
                Signatory.of(settled.by(), matter.party(enterprise, settled.side()), "修订同意人", settled.at()));
    }

    private static List<Map<String, Object>> objections(Revision revision) {
        Revision.Proposal agreed = revision.newest().orElseThrow();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Objection objection : revision.objections()) {
            rows.add(new Values()
                    .put("clause", objection.clause())
                    .put("reason", objection.reason())
                    .put("article", objection.article())
                    .put("reply", agreed.reply(rows.size()).orElse(null))
                    .map());
        }
        return rows;
    }

    private List<Map<String, Object>> changes(List<Change> changes) {
        return changes.stream()
                .map(change -> new Values()
                        .put("what", words.word(change.key(), change.name()))
                        .put("before", change.before())
                        .put("after", change.after())
                        .map())
                .toList();
    }
}
