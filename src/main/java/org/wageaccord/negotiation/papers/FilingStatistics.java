package org.wageaccord.negotiation.papers;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.papers.FilingDossier.Dossier;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.statute.Statute;

/** The statistics sheet of a filing: what the register and the case already know, so that nobody is asked for it. */
@Component
class FilingStatistics {

    private final PaperWords words;
    private final Statute statute;
    private final Show show;

    FilingStatistics(PaperWords words, Statute statute, Show show) {
        this.words = words;
        this.statute = statute;
        this.show = show;
    }

    /** Label key to text, in the order of the sheet. */
    Map<String, String> of(Dossier dossier) {
        Map<String, String> sheet = new LinkedHashMap<>();
        enterprise(sheet, dossier.enterprise());
        course(sheet, dossier);
        result(sheet, dossier);
        return sheet;
    }

    private void enterprise(Map<String, String> sheet, Enterprise enterprise) {
        sheet.put("fact.industry", enterprise.industryName() + " " + enterprise.industryCode());
        sheet.put("fact.town", enterprise.townName());
        sheet.put("fact.scale", words.word(enterprise.aboveScale() ? "fact.scale.above" : "fact.scale.below"));
        sheet.put("fact.staff", show.number(enterprise.headcount()));
        sheet.put("fact.women", show.number(enterprise.women()));
    }

    private void course(Map<String, String> sheet, Dossier d) {
        sheet.put(
                "fact.negotiators",
                show.number(d.team(Side.WORKERS).members().size()) + " / "
                        + show.number(d.team(Side.ENTERPRISE).members().size()));
        sheet.put("fact.rounds", show.number(d.rounds().size()));
        sheet.put(
                "fact.congress",
                words.date(d.congress().call().meetsAt().toLocalDate()) + " · "
                        + show.number(d.tally().present()) + " / "
                        + show.number(d.tally().roll()));
        sheet.put("fact.vote", d.tally().yes() + " / " + d.tally().roll());
        sheet.put("fact.signedOn", words.date(d.agreement().signedOn()));
    }

    private void result(Map<String, String> sheet, Dossier d) {
        Terms terms = d.terms();
        BigDecimal floor = statute.minimumWage(terms.start()).monthly();
        sheet.put("fact.kind", words.word(d.earlier().isPresent() ? "fact.kind.renewed" : "fact.kind.first"));
        sheet.put("fact.term", words.date(terms.start()) + " – " + words.date(terms.end()));
        sheet.put("fact.headcount", show.number(terms.headcount()));
        sheet.put("fact.averageBefore", show.yuan(terms.averageBefore()));
        sheet.put("fact.averageAfter", show.yuan(terms.averageAfter()));
        sheet.put("fact.raisePercent", show.percent(terms.raisePercent()));
        sheet.put("fact.enterpriseMinimum", show.yuan(terms.enterpriseMinimum()));
        sheet.put("fact.minimumWage", show.yuan(floor));
        sheet.put("fact.yearlyCost", show.yuan(terms.costOfYear()));
        sheet.put(
                "fact.skillAllowance",
                words.word(terms.allowancesAfter().signum() > 0 ? "fact.allowance.yes" : "fact.allowance.no"));
    }
}
