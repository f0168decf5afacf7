package org.wageaccord.negotiation.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.supervision.Law;
import org.wageaccord.supervision.LetterEntry;
import org.wageaccord.supervision.Matter;
import org.wageaccord.supervision.Matter.Letter;
import org.wageaccord.supervision.Rung;

/** 提示函, 意见书 and 建议书. */
@Component
class LetterValues {

    private final PaperMatter matter;
    private final PaperWords words;

    LetterValues(PaperMatter matter, PaperWords words) {
        this.matter = matter;
        this.words = words;
    }

    Map<String, Object> reminder(Matter of) {
        Letter letter = of.letter(Rung.REMINDER).orElseThrow();
        return letter(of, letter)
                .put("subject", subject(of))
                .put("post", letter.post())
                .put("replyDays", matter.days("REMINDER_REPLY"))
                .put("replyDue", letter.dueOn())
                .map();
    }

    Map<String, Object> opinion(Matter of) {
        Letter letter = of.letter(Rung.OPINION).orElseThrow();
        Matter.Inquiry inquiry = Objects.requireNonNull(of.inquiry());
        return letter(of, letter)
                .put("subject", subject(of))
                .put("post", letter.post())
                .put("inquiredOn", inquiry.on())
                .put(
                        "supervisors",
                        inquiry.supervisors().stream()
                                .map(s -> Map.<String, Object>of("name", s.name(), "card", s.card()))
                                .toList())
                .put("course", inquiry.course())
                .put("lawInquiry", Law.INQUIRY + "、" + Law.OPINION.article())
                .put("lawProposal", Law.PROPOSAL.toString())
                .put("replyDays", matter.days("T19"))
                .put("replyDue", letter.dueOn())
                .map();
    }

    Map<String, Object> proposal(Matter of, List<Paper> papers) {
        Letter letter = of.letter(Rung.PROPOSAL).orElseThrow();
        Letter opinion = of.letter(Rung.OPINION).orElseThrow();
        Enterprise enterprise = enterprise(of);
        return letter(of, letter)
                .put("address", enterprise.address())
                .put("legalRepresentative", enterprise.legalRepresentative())
                .put("authority", matter.bureau())
                .put("lawProposal", Law.PROPOSAL.toString())
                .put("lawFeedback", Law.FEEDBACK.toString())
                .put("opinionNumber", opinion.number())
                .put("opinionOn", opinion.issuedOn())
                .put("opinionDue", opinion.dueOn())
                .put(
                        "reasons",
                        Values.texts(letter.reasons().stream()
                                .map(reason -> words.word(reason.key()))
                                .toList()))
                .put(
                        "answer",
                        opinion.answer() == null ? null : opinion.answer().words())
                .put("materials", materials(of, papers))
                .map();
    }

    /** The papers of the case, and the files that the enterprise handed in with its answers. */
    private List<Map<String, Object>> materials(Matter of, List<Paper> papers) {
        List<Map<String, Object>> rows = new ArrayList<>();
        papers.stream()
                .filter(paper -> paper.kind() != PaperKind.PROPOSAL_LETTER
                        && !paper.kind().isForTheSidesOnly())
                .forEach(paper -> rows.add(Map.of("title", paper.title(), "number", paper.number())));
        for (Letter letter : of.letters()) {
            if (letter.answer() != null) {
                letter.answer()
                        .files()
                        .forEach(file -> rows.add(Map.of("title", file.name(), "number", letter.number())));
            }
        }
        return rows;
    }

    private Values letter(Matter of, Letter letter) {
        LetterEntry entry = letter.entry();
        return matter.head(enterprise(of))
                .put("issuer", letter.issuer())
                .put("letterNumber", letter.number())
                .put("facts", entry.facts())
                .put("basis", entry.basis())
                .put("demand", entry.demand())
                .put("contact", entry.contact())
                .put("signer", letter.signer())
                .put("issuedOn", letter.issuedOn());
    }

    private String subject(Matter of) {
        return of.points().stream()
                .map(point -> words.word("ground.subject." + point.ground()))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private Enterprise enterprise(Matter of) {
        CaseFile file = matter.file(of.caseNumber());
        return matter.enterprise(file);
    }
}
