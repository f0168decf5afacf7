package org.wageaccord.sector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.SectorFloor;

/** The approval resolution and the agreement as papers; printing again answers the paper there is. */
@Component
class SectorPapers {

    private final Documents documents;
    private final VoteBook votes;
    private final Statute statute;

    SectorPapers(Documents documents, VoteBook votes, Statute statute) {
        this.documents = documents;
        this.votes = votes;
        this.statute = statute;
    }

    void resolution(Talks talks) {
        Talks.Draft draft = Objects.requireNonNull(talks.draft());
        Talks.Submission submission = Objects.requireNonNull(talks.submission());
        Talks.Result result = Objects.requireNonNull(talks.result());
        Map<String, Object> values = head(talks, draft);
        values.put("byMembers", submission.way() == Way.MEMBERS);
        values.put("passed", result.passed());
        values.put("members", result.members());
        values.put("approved", result.approved());
        values.put("article", statute.rule("SECTOR_MAJORITY").citation().toString());
        List<Map<String, Object>> lines = submission.way() == Way.MEMBERS
                ? votes.all(talks).stream().map(SectorPapers::line).toList()
                : List.of(line(talks.unit().name(), Objects.requireNonNull(talks.congress())));
        values.put("votes", lines);
        issue(talks, PaperKind.SECTOR_RESOLUTION, draft, values);
    }

    void agreement(Talks talks) {
        Talks.Draft draft = Objects.requireNonNull(talks.draft());
        SectorTerms terms = draft.terms();
        Map<String, Object> values = head(talks, draft);
        values.put("industry", talks.unit().kind() == Unit.Kind.INDUSTRY);
        values.put("start", terms.start());
        values.put("end", terms.end());
        put(values, "minimum", terms.minimum());
        put(values, "raise", terms.raisePercent());
        put(values, "clauses", terms.clauses().isBlank() ? null : terms.clauses());
        put(
                values,
                "rates",
                terms.rates().isEmpty()
                        ? null
                        : terms.rates().stream().map(SectorPapers::rate).toList());
        values.put("floorArticle", statute.rule("SECTOR_FLOOR").citation().toString());
        for (Side side : Side.values()) {
            Talks.Signature signed = Objects.requireNonNull(talks.signatures().get(side));
            String name = side == Side.WORKERS ? "workers" : "enterprise";
            values.put(name + "Signed", signed.by());
            values.put(name + "SignedOn", signed.on());
        }
        issue(talks, PaperKind.SECTOR_AGREEMENT, draft, values);
    }

    private void issue(Talks talks, PaperKind kind, Talks.Draft draft, Map<String, Object> values) {
        documents.issue(new PaperOrder(talks.number(), kind, "draft-" + draft.version(), values));
    }

    private static Map<String, Object> head(Talks talks, Talks.Draft draft) {
        Map<String, Object> values = new HashMap<>();
        values.put("unit", talks.unit().name());
        values.put("place", talks.unit().placeName());
        values.put("year", talks.year());
        values.put("workers", talks.unit().workers().name());
        values.put("enterprise", talks.unit().enterprise().name());
        values.put("version", draft.version());
        values.put("digest", draft.digest());
        return values;
    }

    private static Map<String, Object> rate(SectorFloor.Rate rate) {
        return Map.of(
                "process", rate.process(),
                "quota", rate.quotaPerShift(),
                "price", rate.pieceRate());
    }

    private static Map<String, Object> line(VoteLine line) {
        if (line.vote() != null) {
            return line(line.enterpriseName(), line.vote());
        }
        return Map.of("name", line.enterpriseName(), "roll", 0, "present", 0, "yes", 0, "passed", false);
    }

    private static Map<String, Object> line(String name, Talks.Vote vote) {
        return Map.of(
                "name", name,
                "held", vote.heldOn(),
                "roll", vote.roll(),
                "present", vote.present(),
                "yes", vote.yes(),
                "passed", vote.passed());
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
