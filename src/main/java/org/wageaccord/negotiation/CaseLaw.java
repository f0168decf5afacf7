package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.LocalLaw;
import org.wageaccord.statute.PackVersions;
import org.wageaccord.statute.Route;
import org.wageaccord.statute.Statute;

/** The law of a case: as the rule packs tell it that were loaded when the case began. */
@Component
public class CaseLaw {

    private final WageCases cases;
    private final Statute statute;

    CaseLaw(WageCases cases, Statute statute) {
        this.cases = cases;
        this.statute = statute;
    }

    /** The versions a case began with; none for a case begun before they were kept. */
    public PackVersions packs(CaseNumber number) {
        return cases.findById(number.toString()).map(WageCase::packs).orElse(PackVersions.parse(""));
    }

    /** @throws org.wageaccord.statute.PacksMissing where its packs cannot be found any more */
    public LocalLaw of(CaseNumber number) {
        return statute.at(packs(number));
    }

    /** Whether the chiefs of a case sign before or after the congress votes: by the law of the day it began. */
    public Route.Way signingOrder(CaseNumber number) {
        LocalDate begun = cases.findById(number.toString())
                .orElseThrow()
                .offeredAt()
                .atZone(Show.BEIJING)
                .toLocalDate();
        return of(number).route("SIGNING_ORDER", begun).way();
    }

    /** Until it is closed, everything on this thread is told the law by the packs of the case. */
    public Statute.Scope enter(CaseNumber number) {
        return statute.under(packs(number));
    }

    /** What the platform does by itself for a case, by the law of the case. */
    public <T> T under(CaseNumber number, Supplier<T> act) {
        Statute.Scope scope = enter(number);
        try {
            return act.get();
        } finally {
            scope.close();
        }
    }
}
