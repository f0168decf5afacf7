package org.wageaccord.negotiation.papers;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.Attachment;
import org.wageaccord.documents.Documents;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.negotiation.Offer;
import org.wageaccord.negotiation.OfferEntry;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Rule;

/** 要约书. */
@Component
class OfferValues {

    private final PaperMatter matter;
    private final CaseCourse course;
    private final Posts posts;
    private final Documents documents;
    private final PaperWords words;
    private final AddressPapers addresses;

    OfferValues(
            PaperMatter matter,
            CaseCourse course,
            Posts posts,
            Documents documents,
            PaperWords words,
            AddressPapers addresses) {
        this.matter = matter;
        this.course = course;
        this.posts = posts;
        this.documents = documents;
        this.words = words;
        this.addresses = addresses;
    }

    Map<String, Object> of(CaseNumber number) {
        CaseFile file = matter.file(number);
        return values(file, file.offer()).map();
    }

    /** The offer of the other side, which crossed with the first. */
    Map<String, Object> crossed(CaseNumber number) {
        CaseFile file = matter.file(number);
        return values(file, file.crossed().orElseThrow()).put("crossed", true).map();
    }

    private Values values(CaseFile file, Offer offer) {
        CaseNumber number = file.number();
        Enterprise enterprise = matter.enterprise(file);
        OfferEntry entry = offer.entry();
        Side side = entry.side();
        Terms terms = entry.opening();
        return matter.head(enterprise)
                .put("year", entry.year())
                .put("fromSide", side.name())
                .put("fromParty", matter.party(enterprise, side))
                .put("toParty", matter.party(enterprise, side.other()))
                .put("grounds", afterItsWord(entry.grounds()))
                .put("topics", Values.texts(entry.topics()))
                .put("meetingAt", entry.meetingAt().atZone(Show.BEIJING).toInstant())
                .put("place", entry.place())
                .put("teamSize", entry.teamSize())
                .put(
                        "team",
                        matter.namedTeam(number, side)
                                .map(TeamListValues::members)
                                .orElse(null))
                .put("chief", offer.madeBy())
                .put("chiefPost", posts.of(offer.maker(), side))
                .put("noticeDays", matter.days("T05"))
                .put("dataRequested", Values.texts(entry.dataRequested()))
                .putAll(reply(course.deadline(number, "T03").orElseThrow(), matter.days("T03")))
                .put("grades", TermsValues.grades(terms))
                .putAll(TermsValues.sums(terms))
                .put("allowances", TermsValues.allowances(terms))
                .put("extras", TermsValues.extras(terms))
                .putAll(TermsValues.allowanceSums(terms))
                .put("contact", entry.contact())
                .put("deliveredAt", offer.receivedAt())
                .putAll(addresses.receipt(enterprise, side.other(), offer.receivedAt()))
                .putAll(reopening(number, offer));
    }

    /**
     * Two laws set a term for the reply; told is the one that ends first in this case.
     *
     * @param days of the first of them, for clocks from before the others were kept
     */
    static Values reply(Deadline clock, int days) {
        return new Values()
                .put(
                        "replyDays",
                        clock.competing().stream()
                                .filter(Deadline.Competing::decides)
                                .findFirst()
                                .map(Deadline.Competing::number)
                                .orElse(days))
                .put("replyInWorkingDays", clock.unit() == Rule.Unit.WORKING_DAYS)
                .put("replyLaw", clock.citation().toString())
                .put("replyDue", clock.due());
    }

    /** On what an offer within the term of an agreement rests. */
    private Values reopening(CaseNumber number, Offer offer) {
        OfferEntry entry = offer.entry();
        if (!entry.kind().isMidterm()) {
            return new Values();
        }
        return new Values()
                .put("reopens", words.word("paper.reopens." + (entry.ground() == null ? entry.kind() : entry.ground())))
                .put("basis", entry.basis())
                .put(
                        "proof",
                        documents
                                .attachment(number, offer.proof())
                                .map(Attachment::name)
                                .orElse(null));
    }

    /** The paper itself says 结合 before the grounds and goes on after them; people often type the word and a stop, too. */
    private static String afterItsWord(String grounds) {
        String words = grounds.strip().replaceFirst("^结合", "").replaceFirst("[。；，]+$", "");
        return words.isEmpty() ? grounds : words;
    }
}
