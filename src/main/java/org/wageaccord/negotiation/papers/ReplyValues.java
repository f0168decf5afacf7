package org.wageaccord.negotiation.papers;

import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.negotiation.Reply;
import org.wageaccord.negotiation.ReplyEntry;
import org.wageaccord.registry.Enterprise;

/** 要约答复书. */
@Component
class ReplyValues {

    private final PaperMatter matter;
    private final CaseCourse course;
    private final Documents documents;
    private final Posts posts;
    private final AddressPapers addresses;

    ReplyValues(PaperMatter matter, CaseCourse course, Documents documents, Posts posts, AddressPapers addresses) {
        this.matter = matter;
        this.course = course;
        this.documents = documents;
        this.posts = posts;
        this.addresses = addresses;
    }

    Map<String, Object> of(CaseNumber number) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        Reply reply = file.replied().orElseThrow();
        ReplyEntry entry = reply.entry();
        Values values = matter.head(enterprise)
                .put("year", file.year())
                .put("fromParty", matter.party(enterprise, reply.side()))
                .put("toParty", matter.party(enterprise, reply.side().other()))
                .put("offerNumber", offerNumber(number))
                .put(
                        "offerReceivedOn",
                        file.offer().receivedAt().atZone(Show.BEIJING).toLocalDate())
                .put("decision", entry.decision().name())
                .put("reason", entry.reason())
                .put("chief", reply.madeBy())
                .put("chiefPost", posts.of(reply.maker(), reply.side()))
                .put("replyDue", course.deadline(number, "T03").orElseThrow().due())
                .put("late", reply.late())
                .put("deliveredAt", reply.receivedAt())
                .putAll(addresses.receipt(enterprise, reply.side().other(), reply.receivedAt()));
        return entry.decision() == ReplyEntry.Decision.REFUSE
                ? values.map()
                : values.putAll(agreed(entry)).map();
    }

    /** A refused offer may be answered anew: the second reply is a paper of its own. */
    String key(CaseNumber number) {
        int reply = matter.file(number).replied().orElseThrow().number();
        return reply == 1 ? CasePapers.ONLY : "reply-" + reply;
    }

    private static Values agreed(ReplyEntry entry) {
        LocalDateTime meeting = entry.meetingAt();
        return new Values()
                .put(
                        "meetingAt",
                        meeting == null ? null : meeting.atZone(Show.BEIJING).toInstant())
                .put("place", entry.place())
                .put("topicsAdded", Values.texts(entry.topicsAdded()))
                .put(
                        "topicsDeclined",
                        entry.topicsDeclined().stream()
                                .map(d -> Map.<String, Object>of("topic", d.topic(), "reason", d.reason()))
                                .toList())
                .put("dataOn", entry.dataOn())
                .put("dataRequested", Values.texts(entry.dataRequested()));
    }

    /** The offer is printed beside the reply's waiting, so it may have to be printed first. */
    private String offerNumber(CaseNumber number) {
        return documents
                .find(number, PaperKind.OFFER, CasePapers.ONLY)
                .orElseThrow(() -> new IllegalStateException("the offer of " + number + " is not printed yet"))
                .number();
    }
}
