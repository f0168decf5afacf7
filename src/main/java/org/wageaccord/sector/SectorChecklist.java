package org.wageaccord.sector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.filing.ReviewDecision.Part;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.MinimumWage;
import org.wageaccord.statute.Statute;

/**
 * What the offices check of an agreement of a sector: standing, procedure and content (集体合同规定 第四十四条), each with what the
 * platform knows of it and, where it can judge, whether it holds. A check of legality, not of generosity.
 */
@Component
class SectorChecklist {

    private final Statute statute;
    private final MessageSource messages;

    SectorChecklist(Statute statute, MessageSource messages) {
        this.statute = statute;
        this.messages = messages;
    }

    /** Of talks whose agreement is signed and filed. */
    List<Item> of(Talks talks) {
        Unit unit = talks.unit();
        Talks.Result result = Objects.requireNonNull(talks.result());
        Talks.Submission submission = Objects.requireNonNull(talks.submission());
        Talks.Filing filing = Objects.requireNonNull(talks.filing());
        LocalDate replied = Objects.requireNonNull(talks.repliedOn());
        SectorTerms terms = Objects.requireNonNull(talks.draft()).terms();
        Citation topics = unit.kind() == Unit.Kind.INDUSTRY ? Law.INDUSTRY_TOPICS : Law.REGION_TOPICS;
        Citation majority = statute.rule("SECTOR_MAJORITY").citation();
        return List.of(
                item(
                        "PARTIES",
                        Part.STANDING,
                        Law.UNIT,
                        null,
                        unit.workers().name(),
                        unit.enterprise().name()),
                team(talks.teams()),
                item(
                        "CHIEFS",
                        Part.STANDING,
                        Law.TEAMS,
                        null,
                        unit.workers().chiefName(),
                        unit.enterprise().chiefName()),
                item(
                        "OFFER",
                        Part.PROCEDURE,
                        Law.REPLY,
                        !replied.isAfter(
                                statute.deadline("T03", talks.offeredOn()).due()),
                        day(talks.offeredOn()),
                        day(replied)),
                item(
                        "APPROVAL",
                        Part.PROCEDURE,
                        majority,
                        result.passed(),
                        word(submission.way().key()),
                        result.approved(),
                        result.members()),
                item("SIGNED", Part.PROCEDURE, Law.APPROVAL, true, day(talks.signedOn()), talks.version()),
                item(
                        "FILED",
                        Part.PROCEDURE,
                        Law.FILING,
                        !filing.on().isAfter(filing.dueOn()),
                        day(filing.on()),
                        day(filing.dueOn())),
                item("TOPICS", Part.CONTENT, topics, null, topics(terms)),
                minimum(terms),
                item("TERM", Part.CONTENT, Law.TERM, true, day(terms.start()), day(terms.end())));
    }

    private Item team(Map<Side, Talks.Team> teams) {
        int workers = size(teams.get(Side.WORKERS));
        int employers = size(teams.get(Side.ENTERPRISE));
        boolean enough = statute.rule("TEAM_MINIMUM").holds(BigDecimal.valueOf(Math.min(workers, employers)));
        return item("TEAMS", Part.STANDING, Law.TEAM_SIZE, enough && employers <= workers, workers, employers);
    }

    private Item minimum(SectorTerms terms) {
        MinimumWage local = statute.minimumWage(statute.today());
        if (terms.minimum() == null) {
            String none = word("sector.fact.NO_MINIMUM", SectorRules.plain(local.monthly()));
            return new Item("SECTOR_MINIMUM", Part.CONTENT, question("MINIMUM"), none, true, local.citation());
        }
        boolean above = terms.minimum().compareTo(local.monthly()) > 0;
        return item(
                "MINIMUM",
                Part.CONTENT,
                local.citation(),
                above,
                SectorRules.plain(terms.minimum()),
                SectorRules.plain(local.monthly()));
    }

    /** Which topics the text agrees on. */
    private String topics(SectorTerms terms) {
        StringBuilder told = new StringBuilder();
        add(told, terms.minimum() != null, "sector.topic.minimum");
        add(told, terms.raisePercent() != null, "sector.topic.raise");
        add(told, !terms.rates().isEmpty(), "sector.topic.rates");
        add(told, !terms.clauses().isBlank(), "sector.topic.clauses");
        return told.toString();
    }

    private void add(StringBuilder told, boolean there, String key) {
        if (there) {
            told.append(told.isEmpty() ? "" : "、").append(word(key));
        }
    }

    private Item item(String id, Part part, Citation article, @Nullable Boolean holds, Object... facts) {
        return new Item("SECTOR_" + id, part, question(id), word("sector.fact." + id, facts), holds, article);
    }

    private String question(String id) {
        return word("checklist.SECTOR_" + id);
    }

    private static int size(Talks.@Nullable Team team) {
        return team == null ? 0 : team.names().size();
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** In Chinese whatever the page's language: the facts go onto the opinion. */
    private String word(String key, Object... args) {
        return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
    }
}
