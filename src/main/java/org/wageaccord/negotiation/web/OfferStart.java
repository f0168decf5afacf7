package org.wageaccord.negotiation.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.forms.ExtraRow;
import org.wageaccord.forms.Rows;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.OfferKind;
import org.wageaccord.negotiation.WageTopic;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.ClauseGuide;
import org.wageaccord.terms.TermsBook;

/** What a new offer starts from: the last agreement's table as the pay of today, and the model clauses. */
@Component
class OfferStart {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final int DAYS_AFTER_REPLY = 12;
    /** Proposed while the day of the reply awaits a holiday notice. */
    private static final int DAYS_UNTIL_REPLY = 20;

    private static final int HOUR = 14;

    private final Contracts contracts;
    private final TermsBook terms;
    private final Statute statute;

    OfferStart(Contracts contracts, TermsBook terms, Statute statute) {
        this.contracts = contracts;
        this.terms = terms;
        this.statute = statute;
    }

    /** @param kind that may be offered today */
    OfferForm of(Enterprise enterprise, OfferKind kind) {
        LocalDate today = statute.today();
        Terms last = last(enterprise).map(Agreement::terms).orElse(null);
        LocalDate start = TermsForm.start(last, today);
        int months = statute.rule("TERM_MONTHS_USUAL").number();
        return new OfferForm(
                enterprise.id().value(),
                kind.name(),
                "",
                "",
                null,
                Integer.toString(today.getYear()),
                List.of(WageTopic.LEVELS.name()),
                "",
                "",
                meeting(today),
                "",
                Integer.toString(least(enterprise)),
                DataChecklist.USUAL,
                "",
                "",
                last == null ? List.of(new TermsForm.Grade("", "", "", "", "")) : TermsForm.grades(last),
                last == null ? List.of() : TermsForm.allowances(last),
                last == null ? List.of() : ExtraRow.asToday(last.extras()),
                last == null ? List.of() : TermsForm.pieces(last),
                last == null ? "" : Rows.plain(last.enterpriseMinimum()),
                start.toString(),
                start.plusMonths(months).minusDays(1).toString(),
                start.toString(),
                TermsForm.wordings(clauses(last)),
                "",
                false);
    }

    /** The agreement whose table is the pay of today. */
    Optional<Agreement> last(Enterprise enterprise) {
        return contracts.latest(enterprise.id(), statute.today());
    }

    /** The clauses of the last agreement where it had any, else the models. */
    private List<Clause> clauses(@Nullable Terms last) {
        return last == null || last.clauses().isEmpty() ? terms.modelClauses() : last.clauses();
    }

    /** Clauses and tables in plain words. */
    Map<String, ClauseGuide> guides() {
        return terms.guides();
    }

    int least(Enterprise enterprise) {
        return statute.rule(enterprise.aboveScale() ? "TEAM_MINIMUM_ABOVE_SCALE" : "TEAM_MINIMUM")
                .number();
    }

    /** Some days after the last day of the reply, so that data can be handed over in time; none without the calendar. */
    private String meeting(LocalDate today) {
        Deadline reply = statute.deadline("T03", today);
        LocalDate answered = reply.known() ? reply.due() : today.plusDays(DAYS_UNTIL_REPLY);
        return answered.plusDays(DAYS_AFTER_REPLY).atTime(HOUR, 0).format(MOMENT);
    }
}
