package org.wageaccord.sector;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.wageaccord.statute.LocalLaw;
import org.wageaccord.statute.Statute;

/** The law of talks: as the rule packs tell it that were loaded when they began. */
@Component
class SectorLaw {

    private final Statute statute;

    SectorLaw(Statute statute) {
        this.statute = statute;
    }

    LocalLaw of(Talks talks) {
        return statute.at(talks.packs());
    }

    /** Everything the act asks is told by the packs of the talks. */
    <T> T under(Talks talks, Supplier<T> act) {
        Statute.Scope scope = statute.under(talks.packs());
        try {
            return act.get();
        } finally {
            scope.close();
        }
    }
}
