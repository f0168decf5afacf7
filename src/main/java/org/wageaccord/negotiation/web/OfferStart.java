package org.wageaccord.negotiation.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.addresses.Addresses;
import org.wageaccord.bargaining.ClauseShelf;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.forms.OwnClauses;
import org.wageaccord.forms.Rows;
import org.wageaccord.forms.TermsTables;
import org.wageaccord.forms.TypedTerms.Grade;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.OfferKind;
import org.wageaccord.negotiation.WageTopic;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.TermsBook;

/** What a new offer starts from: the last agreement's table as the pay of today, and the model clauses. */
@Component
class OfferStart {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final int DAYS_AFTER_REPLY = 12;
    /** Proposed while the day of the reply awaits a holiday notice. */
    private static final int DAYS_UNTIL_REPLY = 20;

    private static final int HOUR = 14;

    /** The tables of an enterprise's first offer: one row to begin with. */
    private static final TermsTables FIRST =
            new TermsTables(List.of(Grade.EMPTY), List.of(), List.of(), List.of(), List.of());

    private final Contracts contracts;
    private final TermsBook terms;
    private final ClauseShelf shelf;
    private final Statute statute;
    private final Addresses addresses;

    OfferStart(Contracts contracts, TermsBook terms, ClauseShelf shelf, Statute statute, Addresses addresses) {
        this.contracts = contracts;
        this.terms = terms;
        this.shelf = shelf;
        this.statute = statute;
        this.addresses = addresses;
    }

    /** @param kind that may be offered today */
    OfferForm of(Enterprise enterprise, OfferKind kind) {
        LocalDate today = statute.today();
        Terms last = last(enterprise).map(Agreement::terms).orElse(null);
        TermsTables tables = last == null ? FIRST : TermsTables.asToday(last);
        LocalDate start = start(last, today);
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
                tables.grades(),
                tables.allowances(),
                tables.extras(),
                tables.pieceRates(),
                last == null ? "" : Rows.plain(last.enterpriseMinimum()),
                start.toString(),
                start.plusMonths(months).minusDays(1).toString(),
                start.toString(),
                tables.clauses().isEmpty() ? TermsTables.wordings(terms.modelClauses()) : tables.clauses(),
                "",
                false);
    }

    /** A clause more of this side's own, which must not be taken for one of the last agreement. */
    OwnClauses own(Enterprise enterprise, Side side) {
        Set<String> used = last(enterprise).map(Agreement::terms).map(Terms::clauses).orElse(List.of()).stream()
                .map(Clause::key)
                .collect(Collectors.toSet());
        return new OwnClauses(side, used, clause -> shelf.wording(enterprise.id(), clause));
    }

    /** What lies beside the form: the clauses to choose from and, where the other side agreed on the inbox, since when. */
    Map<String, Object> beside(Enterprise enterprise, Side offering) {
        Map<String, Object> beside = new HashMap<>(shelf.shown(enterprise.id()));
        addresses.standing(enterprise.id(), offering.other()).ifPresent(agreed -> beside.put("agreed", agreed));
        return beside;
    }

    /** The agreement whose table is the pay of today. */
    Optional<Agreement> last(Enterprise enterprise) {
        return contracts.latest(enterprise.id(), statute.today());
    }

    /** The year after the last agreement's term; the next full month where there is none. */
    private static LocalDate start(@Nullable Terms last, LocalDate today) {
        return last == null ? today.withDayOfMonth(1).plusMonths(1) : last.end().plusDays(1);
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
