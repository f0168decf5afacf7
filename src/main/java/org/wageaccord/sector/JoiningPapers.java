package org.wageaccord.sector;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.statute.Statute;

/** The confirmation of each enterprise that joined, as a paper of its own. */
@Component
class JoiningPapers {

    private final JoiningBook joinings;
    private final JoiningRules rules;
    private final VoteBook votes;
    private final Documents documents;
    private final Statute statute;

    JoiningPapers(JoiningBook joinings, JoiningRules rules, VoteBook votes, Documents documents, Statute statute) {
        this.joinings = joinings;
        this.rules = rules;
        this.votes = votes;
        this.documents = documents;
        this.statute = statute;
    }

    /** Prints what is not printed yet. */
    void print(Talks talks) {
        joinings.unprinted(talks.number()).forEach(joining -> {
            Paper paper = documents.issue(new PaperOrder(
                    talks.number(), PaperKind.SECTOR_JOINING, "joining-" + joining.id(), values(talks, joining)));
            joinings.printed(joining.id(), paper.id());
        });
    }

    private Map<String, Object> values(Talks talks, Joining joining) {
        Joining.Answer answer = Objects.requireNonNull(joining.answer());
        Enterprise enterprise = rules.enterprise(joining.enterprise());
        Unit unit = talks.unit();
        Map<String, Object> values = new HashMap<>();
        values.put("enterprise", joining.enterpriseName());
        values.put("creditCode", joining.enterprise().value());
        values.put("unit", unit.name());
        values.put("place", unit.placeName());
        values.put("industry", unit.kind() == Unit.Kind.INDUSTRY);
        values.put("year", talks.year());
        values.put("workers", unit.workers().name());
        values.put("employers", unit.enterprise().name());
        values.put("basis", joining.basis().name());
        values.put("number", talks.number().toString());
        values.put("majorityArticle", statute.rule("SECTOR_MAJORITY").citation().toString());
        values.put("floorArticle", statute.rule("SECTOR_FLOOR").citation().toString());
        rules.member(talks, joining.enterprise()).ifPresent(member -> values.put("memberSince", member.joinedOn()));
        if (joining.basis() != Joining.Basis.AUTHORIZED) {
            agreement(talks, answer, values);
        }
        vote(talks, joining, values);
        values.put("confirmer", joining.by());
        values.put("confirmerPost", joining.post() == Role.EL ? "法定代表人" : "企业方首席代表");
        values.put("confirmedAt", joining.at());
        values.put("union", union(unit, joining, enterprise));
        values.put("unionHead", answer.by());
        values.put("unionAt", answer.at());
        values.put("byUnit", joining.byUnit());
        put(values, "words", answer.words().isBlank() ? null : answer.words());
        return values;
    }

    private static void agreement(Talks talks, Joining.Answer answer, Map<String, Object> values) {
        Talks.Draft draft = Objects.requireNonNull(talks.draft());
        values.put("effective", Objects.requireNonNull(talks.effect()).on());
        values.put("start", draft.terms().start());
        values.put("end", draft.terms().end());
        values.put("digest", draft.digest());
        put(values, "boundFrom", answer.boundFrom());
    }

    /** How its own congress voted: on the draft, or when it joined. */
    private void vote(Talks talks, Joining joining, Map<String, Object> values) {
        Talks.Vote vote = switch (joining.basis()) {
            case AUTHORIZED, COVERED -> null;
            case APPROVED ->
                votes.line(talks, joining.enterprise()).map(VoteLine::vote).orElse(null);
            case LATER -> Objects.requireNonNull(joining.answer()).vote();
        };
        if (vote != null) {
            values.put("voteHeld", vote.heldOn());
            values.put("voteRoll", vote.roll());
            values.put("votePresent", vote.present());
            values.put("voteYes", vote.yes());
        }
    }

    private static String union(Unit unit, Joining joining, Enterprise enterprise) {
        String own = enterprise.unionName();
        return joining.byUnit() || own == null ? unit.workers().name() : own;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
