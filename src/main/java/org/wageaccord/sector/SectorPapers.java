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

/** Minutes, resolution, and what both sides signed as papers; printing again answers the paper there is. */
@Component
class SectorPapers {

    private final Documents documents;
    private final VoteBook votes;
    private final Statute statute;
    private final ReviewPapers reviews;

    SectorPapers(Documents documents, VoteBook votes, Statute statute, ReviewPapers reviews) {
        this.documents = documents;
        this.votes = votes;
        this.statute = statute;
        this.reviews = reviews;
    }

    void resolution(Talks talks) {
        Talks.Draft draft = Objects.requireNonNull(talks.draft());
        Talks.Submission submission = Objects.requireNonNull(talks.submission());
        Talks.Result result = Objects.requireNonNull(talks.result());
        Map<String, Object> values = head(talks, draft);
        values.put("byMembers", submission.way() == Way.MEMBERS);
        values.put("subject", talks.purpose().name());
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

    /** The text that both chiefs signed: the agreement, or what terminates one. */
    void text(Talks talks) {
        if (talks.isTermination()) {
            termination(talks);
        } else {
            agreement(talks);
        }
    }

    private void termination(Talks talks) {
        Talks.Draft draft = Objects.requireNonNull(talks.draft());
        Map<String, Object> values = head(talks, draft);
        values.put("agreement", Objects.requireNonNull(talks.offer().of()).toString());
        values.put("reasons", talks.offer().content());
        values.put("arrangements", draft.terms().clauses());
        values.put("lastDay", Objects.requireNonNull(talks.lastDay()));
        values.put("filingDays", statute.rule("T17").number());
        signed(talks, values);
        issue(talks, PaperKind.SECTOR_TERMINATION, draft, values);
    }

    private void agreement(Talks talks) {
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
        put(
                values,
                "changes",
                talks.offer().of() == null ? null : talks.offer().of().toString());
        signed(talks, values);
        issue(talks, PaperKind.SECTOR_AGREEMENT, draft, values);
    }

    void opinion(Talks talks) {
        reviews.opinion(talks);
    }

    void supplyNotice(Talks talks) {
        reviews.supplyNotice(talks);
    }

    /** The newest minutes that both chiefs confirmed. */
    void minutes(Talks talks) {
        Minutes minutes = talks.minutes().stream()
                .filter(Minutes::isConfirmed)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        Minutes.Answer answer = Objects.requireNonNull(minutes.answer());
        boolean byWorkers = minutes.side() == Side.WORKERS;
        Map<String, Object> values = head(talks);
        values.put("number", minutes.number());
        values.put("held", minutes.entry().heldOn());
        values.put("meetingPlace", minutes.entry().place());
        values.put("recorder", minutes.entry().recorder());
        for (Side side : Side.values()) {
            values.put(
                    name(side) + "Team",
                    String.join(
                            "、", Objects.requireNonNull(talks.teams().get(side)).names()));
        }
        values.put("workersSaid", minutes.entry().workersSaid());
        values.put("enterpriseSaid", minutes.entry().enterpriseSaid());
        values.put("result", minutes.entry().result());
        values.put("workersChief", byWorkers ? minutes.by() : answer.by());
        values.put("enterpriseChief", byWorkers ? answer.by() : minutes.by());
        values.put("workersConfirmed", byWorkers ? minutes.at() : answer.at());
        values.put("enterpriseConfirmed", byWorkers ? answer.at() : minutes.at());
        String key = "meeting-" + minutes.number();
        documents.issue(new PaperOrder(talks.number(), PaperKind.SECTOR_MINUTES, key, values));
    }

    private static String name(Side side) {
        return side == Side.WORKERS ? "workers" : "enterprise";
    }

    private static void signed(Talks talks, Map<String, Object> values) {
        for (Side side : Side.values()) {
            Talks.Signature signed = Objects.requireNonNull(talks.signatures().get(side));
            values.put(name(side) + "Signed", signed.by());
            values.put(name(side) + "SignedAt", signed.at());
        }
    }

    private void issue(Talks talks, PaperKind kind, Talks.Draft draft, Map<String, Object> values) {
        documents.issue(new PaperOrder(talks.number(), kind, "draft-" + draft.version(), values));
    }

    private static Map<String, Object> head(Talks talks, Talks.Draft draft) {
        Map<String, Object> values = head(talks);
        values.put("version", draft.version());
        values.put("digest", draft.digest());
        return values;
    }

    private static Map<String, Object> head(Talks talks) {
        Map<String, Object> values = new HashMap<>();
        values.put("unit", talks.unit().name());
        values.put("place", talks.unit().placeName());
        values.put("year", talks.year());
        values.put("workers", talks.unit().workers().name());
        values.put("enterprise", talks.unit().enterprise().name());
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
        return Map.of("name", line.enterpriseName(), "passed", false);
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
