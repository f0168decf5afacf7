package org.wageaccord.sector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.archive.SectorRecord.Data;
import org.wageaccord.documents.Documents;
import org.wageaccord.kernel.Side;

/**
 * The data of talks as the archive keeps them beside the papers, for machines. Of votes there are counts only: nobody's ballot ever
 * came to the platform, and resolutions that came as files are named by their digests.
 */
@Component
class TalksData {

    private final VoteBook votes;
    private final BindingBook bindings;
    private final JoiningBook joinings;
    private final AgreementBook agreements;
    private final Documents documents;

    TalksData(
            VoteBook votes, BindingBook bindings, JoiningBook joinings, AgreementBook agreements, Documents documents) {
        this.votes = votes;
        this.bindings = bindings;
        this.joinings = joinings;
        this.agreements = agreements;
        this.documents = documents;
    }

    List<Data> of(Talks talks) {
        Map<UUID, String> digests = documents.attachmentDigests(talks.number());
        List<Data> data = new ArrayList<>();
        data.add(new Data("talks.json", "协商办理数据", talks(talks)));
        if (talks.submission() != null) {
            data.add(new Data("approvals.json", "审议数据", approvals(talks, digests)));
        }
        if (talks.draft() != null && !talks.signatures().isEmpty()) {
            data.add(new Data("agreement.json", "合同条款与签署数据", agreement(talks)));
        }
        List<Joining> joined = joinings.all(talks.number());
        if (!joined.isEmpty()) {
            data.add(new Data(
                    "joinings.json",
                    "企业加入确认数据",
                    joined.stream().map(one -> joining(one, digests)).toList()));
        }
        return data;
    }

    /** Every act in order, as it was written: offer and reply, teams, drafts, minutes, filing, reviews, effect, publication, end. */
    private static Map<String, Object> talks(Talks talks) {
        Unit unit = talks.unit();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("unit", unit.name());
        data.put("kind", unit.kind());
        data.put("place", unit.placeName());
        data.put("workers", unit.workers().name());
        data.put("employers", unit.enterprise().name());
        data.put("year", talks.year());
        data.put("purpose", talks.purpose());
        data.put("offeredBySide", talks.side());
        data.put("offeredOn", talks.offeredOn());
        data.put("offeredBy", talks.offeredBy());
        data.put("offer", talks.offer());
        data.put("rulePacks", talks.packs().toString());
        data.put("acts", talks.acts().stream().map(TalksData::act).toList());
        return data;
    }

    private static Map<String, Object> act(Act act) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("act", act.kind());
        data.put("draft", act.draft());
        data.put("side", act.side());
        data.put("at", act.at());
        data.put("by", act.by());
        data.put("entry", act.read(Object.class));
        return data;
    }

    private Map<String, Object> approvals(Talks talks, Map<UUID, String> digests) {
        Talks.Submission submission = Objects.requireNonNull(talks.submission());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("draft", talks.version());
        data.put("way", submission.way());
        data.put("closesOn", submission.closesOn());
        data.put("result", talks.result());
        Talks.Vote congress = talks.congress();
        data.put("congress", congress == null ? null : vote(congress, digests));
        data.put(
                "members",
                votes.all(talks).stream().map(line -> line(line, digests)).toList());
        return data;
    }

    private static Map<String, Object> line(VoteLine line, Map<UUID, String> digests) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("enterprise", line.enterprise().value());
        data.put("name", line.enterpriseName());
        Talks.Vote vote = line.vote();
        data.put("vote", vote == null ? null : vote(vote, digests));
        return data;
    }

    private static Map<String, Object> vote(Talks.Vote vote, Map<UUID, String> digests) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("heldOn", vote.heldOn());
        data.put("roll", vote.roll());
        data.put("present", vote.present());
        data.put("yes", vote.yes());
        data.put("passed", vote.passed());
        data.put("resolution", vote.file().name());
        data.put("resolutionSha256", digests.get(vote.file().id()));
        return data;
    }

    private Map<String, Object> agreement(Talks talks) {
        Talks.Draft draft = Objects.requireNonNull(talks.draft());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("draft", draft.version());
        data.put("digest", draft.digest());
        data.put("terms", draft.terms());
        data.put("signatures", signatures(talks));
        data.put("effect", talks.effect());
        data.put("publication", talks.publication());
        data.put("ended", talks.ended());
        if (talks.effect() != null) {
            data.put(
                    "bound",
                    bindings.all(talks.number()).stream().map(TalksData::bound).toList());
            data.put("below", agreements.below(talks.number()));
        }
        return data;
    }

    private static List<Map<String, Object>> signatures(Talks talks) {
        List<Map<String, Object>> signatures = new ArrayList<>();
        for (Side side : Side.values()) {
            Talks.Signature signed = talks.signatures().get(side);
            if (signed != null) {
                signatures.add(Map.of("side", side, "name", signed.by(), "at", signed.at()));
            }
        }
        return signatures;
    }

    private static Map<String, Object> bound(BindingBook.Line line) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("enterprise", line.enterprise().value());
        data.put("name", line.name());
        data.put("joinedFrom", line.since());
        data.put("releasedAfter", line.until());
        return data;
    }

    private static Map<String, Object> joining(Joining joining, Map<UUID, String> digests) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("enterprise", joining.enterprise().value());
        data.put("name", joining.enterpriseName());
        data.put("basis", joining.basis());
        data.put("confirmedBy", joining.by());
        data.put("confirmedAt", joining.at());
        data.put("answer", answer(joining.answer(), digests));
        return data;
    }

    private static @Nullable Map<String, Object> answer(Joining.@Nullable Answer answer, Map<UUID, String> digests) {
        if (answer == null) {
            return null;
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("confirmed", answer.confirmed());
        data.put("words", answer.words());
        data.put("vote", answer.vote() == null ? null : vote(answer.vote(), digests));
        data.put("boundFrom", answer.boundFrom());
        data.put("by", answer.by());
        data.put("at", answer.at());
        return data;
    }
}
