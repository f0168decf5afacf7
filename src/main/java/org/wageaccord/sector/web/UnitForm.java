package org.wageaccord.sector.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Typed;
import org.wageaccord.sector.Unit;

/** A bargaining unit as it is typed. */
record UnitForm(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String townCode,
        @Nullable String workersName,
        @Nullable String workersChief,
        @Nullable String enterpriseName,
        @Nullable String enterpriseChief) {

    static final UnitForm EMPTY = new UnitForm("", "", "", "", "", "", "");

    Unit.Entry entry() {
        return new Unit.Entry(
                Arrays.stream(Unit.Kind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                Typed.text(name),
                Typed.text(townCode),
                Typed.text(workersName),
                Typed.text(workersChief),
                Typed.text(enterpriseName),
                Typed.text(enterpriseChief));
    }
}
