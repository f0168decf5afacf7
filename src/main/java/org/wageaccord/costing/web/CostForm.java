package org.wageaccord.costing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Typed;

/**
 * A sheet of three scenarios as it is typed: text only, so that nothing typed is ever lost. This is also how it is kept.
 *
 * @param names of the scenarios
 * @param raises a percent for each, for the helper that raises all grades at once
 * @param name under which the sheet is kept
 * @param password comes along only where the drawer is locked; never sent back to the page, never kept
 */
record CostForm(
        @Nullable List<String> names,
        @Nullable List<String> raises,
        @Nullable List<Grade> grades,
        @Nullable List<Level> levels,
        @Nullable List<Item> extras,
        @Nullable String payFrom,
        @Nullable String end,
        @Nullable String socialInsurance,
        @Nullable String unionDues,
        @Nullable String housingFund,
        @Nullable String overtimeHours,
        @Nullable Figures figures,
        @Nullable String name,
        @Nullable String password) {

    /** Scenarios side by side. */
    static final int SCENARIOS = 3;

    /** A grade: its pay in each scenario is a sum, or a percent on the pay of today. */
    record Grade(
            @Nullable String grade,
            @Nullable String posts,
            @Nullable String people,
            @Nullable String women,
            @Nullable String before,
            @Nullable String a,
            @Nullable String b,
            @Nullable String c) {

        String after(int scenario) {
            return nth(scenario, a, b, c);
        }

        Grade with(List<String> after) {
            return new Grade(grade, posts, people, women, before, after.get(0), after.get(1), after.get(2));
        }
    }

    record Level(
            @Nullable String level,
            @Nullable String holders,
            @Nullable String before,
            @Nullable String a,
            @Nullable String b,
            @Nullable String c) {

        String after(int scenario) {
            return nth(scenario, a, b, c);
        }
    }

    /**
     * An item of "1+X".
     *
     * @param people workers where it is paid monthly, awards a year where it is paid once; empty where nobody knows
     */
    record Item(
            @Nullable String item,
            @Nullable String unit,
            @Nullable String people,
            @Nullable String before,
            @Nullable String a,
            @Nullable String b,
            @Nullable String c) {

        String after(int scenario) {
            return nth(scenario, a, b, c);
        }
    }

    /** How the enterprise fares; see {@link org.wageaccord.costing.Business}. */
    record Figures(
            @Nullable String bill,
            @Nullable String revenue,
            @Nullable String profit,
            @Nullable String staff,
            @Nullable String expected,
            @Nullable String margin,
            @Nullable String output) {

        static final Figures EMPTY = new Figures("", "", "", "", "", "", "");
    }

    CostForm {
        names = Typed.rows(names, "");
        raises = Typed.rows(raises, "");
        grades = Typed.rows(grades, new Grade("", "", "", "", "", "", "", ""));
        levels = Typed.rows(levels, new Level("", "", "", "", "", ""));
        extras = Typed.rows(extras, new Item("", "", "", "", "", "", ""));
        figures = figures == null ? Figures.EMPTY : figures;
    }

    CostForm withGrades(List<Grade> others) {
        return new CostForm(
                names,
                raises,
                others,
                levels,
                extras,
                payFrom,
                end,
                socialInsurance,
                unionDues,
                housingFund,
                overtimeHours,
                figures,
                name,
                null);
    }

    /** As it is kept: without the password. */
    CostForm kept() {
        return withGrades(grades);
    }

    /** The column of a scenario in a row: {@code a}, {@code b} or {@code c}. */
    static String column(int scenario) {
        return nth(scenario, "a", "b", "c");
    }

    private static String nth(int scenario, @Nullable String a, @Nullable String b, @Nullable String c) {
        String cell = scenario == 0 ? a : scenario == 1 ? b : c;
        return cell == null ? "" : cell;
    }

    /** Without what was typed, so that no log keeps it. */
    @Override
    public String toString() {
        return "CostForm";
    }
}
