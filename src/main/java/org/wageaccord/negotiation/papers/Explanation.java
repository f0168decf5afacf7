package org.wageaccord.negotiation.papers;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.insight.Fact;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.papers.FilingDossier.Dossier;
import org.wageaccord.ratification.BallotOutcome;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Team;
import org.wageaccord.terms.TermsClauses;

/**
 * 说明: the explanation that goes with the filing, composed from the facts of the case, so that the enterprise edits
 * instead of writing. In Chinese, whatever the reader's language: it is a paper.
 */
@Component
class Explanation {

    private final PaperWords words;
    private final StatutoryHeads heads;
    private final EarlierPerformance earlier;

    Explanation(PaperWords words, StatutoryHeads heads, EarlierPerformance earlier) {
        this.words = words;
        this.heads = heads;
        this.earlier = earlier;
    }

    String of(Dossier dossier) {
        return String.join(
                "\n",
                teams(dossier),
                course(dossier),
                earlier.of(dossier.earlier(), dossier.reports()),
                change(dossier),
                congress(dossier),
                selfCheck(dossier));
    }

    private String teams(Dossier d) {
        return word("teams", team(d, Side.WORKERS), team(d, Side.ENTERPRISE));
    }

    private String team(Dossier d, Side side) {
        Team team = d.team(side);
        String ways = team.members().stream()
                .map(Team.Negotiator::entry)
                .map(NegotiatorEntry::producedBy)
                .distinct()
                .collect(Collectors.joining("、"));
        return word(
                "team." + side,
                Integer.toString(team.members().size()),
                d.chief(side),
                Long.toString(
                        team.members().stream().filter(m -> m.entry().woman()).count()),
                ways);
    }

    private String course(Dossier d) {
        List<RoundRecord> rounds = d.rounds();
        String dates = rounds.stream().map(r -> words.date(r.date())).collect(Collectors.joining("、"));
        String raises =
                rounds.stream().map(this::raises).filter(r -> !r.isEmpty()).collect(Collectors.joining("；"));
        return word(
                "course",
                words.date(d.file().offer().receivedAt().atZone(Show.BEIJING).toLocalDate()),
                words.date(d.file()
                        .replied()
                        .orElseThrow()
                        .receivedAt()
                        .atZone(Show.BEIJING)
                        .toLocalDate()),
                Integer.toString(rounds.size()),
                dates,
                raises.isEmpty() ? "" : word("course.raises", raises),
                d.table().suspendedDays() == 0
                        ? ""
                        : word("course.suspended", Integer.toString(d.table().suspendedDays())),
                contested(d));
    }

    private String contested(Dossier d) {
        String clauses = ContestedClauses.of(d.table()).stream()
                .map(clause -> TermsClauses.isFigure(clause.key())
                        ? words.word("value.clause." + clause.key())
                        : clause.title())
                .collect(Collectors.joining("、"));
        return clauses.isEmpty() ? "" : word("course.contested", clauses);
    }

    /** 第1轮企业方3.00%、职工方8.50%. */
    private String raises(RoundRecord round) {
        String positions = round.positions().stream()
                .map(p -> word("side." + p.side()) + words.percent(p.terms().raisePercent()))
                .collect(Collectors.joining("、"));
        return positions.isEmpty() ? "" : word("round", Integer.toString(round.number()), positions);
    }

    private String change(Dossier d) {
        Terms terms = d.terms();
        return word(
                "change",
                words.yuan(terms.averageBefore()),
                words.yuan(terms.averageAfter()),
                words.percent(terms.raisePercent()),
                Integer.toString(terms.headcount()),
                words.yuan(terms.wageRaise()),
                words.yuan(terms.allowanceRaise()),
                words.yuan(terms.costOfYear()),
                words.percent(terms.costPercent()),
                words.yuan(terms.enterpriseMinimum()),
                basis(d.figures()));
    }

    /** Price growth and the guideline, where the city has entered them. */
    private String basis(List<Fact> figures) {
        String told = figures.stream()
                .filter(fact -> fact.kind().isPercent())
                .map(fact -> word(
                        "basis.figure",
                        number(fact.year()),
                        words.word(fact.kind().key()),
                        words.percent(fact.value()),
                        fact.source()))
                .collect(Collectors.joining("；"));
        return told.isEmpty() ? "" : word("basis", told);
    }

    private String congress(Dossier d) {
        BallotOutcome.Tally tally = d.tally();
        return word(
                "congress",
                d.congress().call().name(),
                words.date(d.congress().call().meetsAt().toLocalDate()),
                number(tally.roll()),
                number(tally.present()),
                number(tally.yes()),
                number(tally.no()),
                number(tally.abstain()),
                number(tally.quorum()),
                number(tally.majority()));
    }

    private String selfCheck(Dossier d) {
        String missing = heads.missing(d.terms()).stream().map(t -> t.text()).collect(Collectors.joining("；"));
        return missing.isEmpty() ? word("heads.all") : word("heads.missing", missing);
    }

    private static String number(int count) {
        return new BigDecimal(count).toPlainString();
    }

    private String word(String key, Object... args) {
        return words.word("explanation." + key, args);
    }
}
