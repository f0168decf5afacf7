package org.wageaccord.costing.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.costing.BySex;
import org.wageaccord.costing.Costs;
import org.wageaccord.costing.Economy;
import org.wageaccord.costing.ExtraCosts;
import org.wageaccord.costing.Span;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Show;

/** Lays scenarios side by side, line by line. */
@Component
class ResultViews {

    private final Show show;

    ResultViews(Show show) {
        this.show = show;
    }

    Results of(List<String> names, List<Costs> costs) {
        List<Results.Group> groups = new ArrayList<>();
        groups.add(new Results.Group("pay", pay(costs)));
        groups.add(new Results.Group("cost", cost(costs)));
        groups.add(new Results.Group("onCosts", onCosts(costs)));
        groups.add(new Results.Group("grades", grades(costs)));
        if (!costs.get(0).extras().lines().isEmpty()) {
            groups.add(new Results.Group("extras", extras(costs)));
        }
        boolean sexMissing = costs.stream().anyMatch(c -> c.women() == null);
        if (!sexMissing) {
            groups.add(new Results.Group("sex", sexes(costs)));
        }
        List<Results.Line> economy = economy(costs);
        List<Results.Line> known = economy.stream()
                .filter(l -> !l.values().contains(show.yuan(null)))
                .toList();
        groups.add(new Results.Group("economy", known));
        boolean incomplete = known.size() < economy.size();
        return new Results(names, groups, sexMissing, costs.get(0).extras().incomplete(), incomplete);
    }

    private List<Results.Line> pay(List<Costs> costs) {
        return List.of(
                line("before", costs, c -> show.yuan(c.terms().wagesBefore())),
                line("after", costs, c -> show.yuan(c.terms().wagesAfter())),
                line("raise", costs, c -> show.change(c.terms().wageRaise())),
                line("raisePercent", costs, c -> show.percent(c.terms().raisePercent())),
                line("average", costs, c -> show.yuan(c.terms().averageAfter())),
                line("allowances", costs, c -> show.change(c.terms().allowanceRaise())),
                line("overtime", costs, c -> show.change(c.overtime())));
    }

    private List<Results.Line> cost(List<Costs> costs) {
        return List.of(
                line("month", costs, c -> show.yuan(c.month())),
                months("thisYear", costs, Costs::thisYear),
                line("year", costs, c -> show.yuan(c.year().wages())),
                months("term", costs, Costs::term),
                line("percent", costs, c -> show.percent(c.percent())));
    }

    private Results.Line months(String key, List<Costs> costs, Function<Costs, Span> span) {
        return new Results.Line(
                "costing.line." + key,
                "",
                List.of("" + span.apply(costs.get(0)).months()),
                values(costs, c -> show.yuan(span.apply(c).wages())),
                false);
    }

    private List<Results.Line> onCosts(List<Costs> costs) {
        return List.of(
                line("year", costs, c -> show.yuan(c.year().wages())),
                line("socialInsurance", costs, c -> show.yuan(c.year().onCosts().socialInsurance())),
                line("unionDues", costs, c -> show.yuan(c.year().onCosts().unionDues())),
                sum("asAtTheTable", costs, c -> show.yuan(c.year().withInsuranceAndDues())),
                line("housingFund", costs, c -> show.yuan(c.year().onCosts().housingFund())),
                sum("all", costs, c -> show.yuan(c.year().all())),
                sum("allOfTheTerm", costs, c -> show.yuan(c.term().all())));
    }

    private List<Results.Line> grades(List<Costs> costs) {
        List<Results.Line> lines = new ArrayList<>();
        List<GradePay> rows = costs.get(0).terms().grades();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            lines.add(new Results.Line(
                    null,
                    rows.get(row).grade() + " " + rows.get(row).posts(),
                    List.of(),
                    values(costs, c -> {
                        GradePay grade = c.terms().grades().get(row);
                        return withPercent(Costs.month(grade), grade.raisePercent());
                    }),
                    false));
        }
        return lines;
    }

    /** Each item of "1+X" and all of them, yuan a year; and what comes to a month. */
    private List<Results.Line> extras(List<Costs> costs) {
        List<Results.Line> lines = new ArrayList<>();
        List<ExtraCosts.Line> items = costs.get(0).extras().lines();
        for (int i = 0; i < items.size(); i++) {
            int row = i;
            lines.add(new Results.Line(
                    null,
                    items.get(row).extra().item(),
                    List.of(),
                    values(costs, c -> show.change(c.extras().lines().get(row).more())),
                    false));
        }
        lines.add(sum("extrasYear", costs, c -> show.change(c.extras().year())));
        lines.add(line("extrasMonth", costs, c -> show.change(c.extras().month())));
        return lines;
    }

    /** The percent stays in one piece where the cell is narrow. */
    private String withPercent(BigDecimal change, BigDecimal percent) {
        return show.change(change) + " (" + show.percent(percent).replace(' ', '\u00a0') + ")";
    }

    private List<Results.Line> sexes(List<Costs> costs) {
        return Stream.of(
                        sex("women", costs, c -> Objects.requireNonNull(c.women())),
                        sex("men", costs, c -> Objects.requireNonNull(c.men())))
                .flatMap(List::stream)
                .toList();
    }

    private List<Results.Line> sex(String who, List<Costs> costs, Function<Costs, BySex> of) {
        String people = "" + of.apply(costs.get(0)).people();
        return List.of(
                new Results.Line(
                        "costing.line." + who,
                        "",
                        List.of(people),
                        values(
                                costs,
                                c -> withPercent(
                                        of.apply(c).raise(), of.apply(c).raisePercent())),
                        false),
                line(who + "Average", costs, c -> show.yuan(of.apply(c).average())));
    }

    private List<Results.Line> economy(List<Costs> costs) {
        return List.of(
                percent("billPercent", costs, Economy::billPercent),
                yuan("newBill", costs, Economy::newBill),
                yuan("revenueAWorker", costs, Economy::revenueAWorker),
                yuan("profitAWorker", costs, Economy::profitAWorker),
                yuan("profitAfter", costs, Economy::profitAfter),
                percent("revenuePercent", costs, Economy::revenuePercent),
                percent("profitPercent", costs, Economy::profitPercent),
                percent("wageGrowth", costs, Economy::wageGrowth),
                percent("productivityGrowth", costs, Economy::productivityGrowth),
                percent("ahead", costs, Economy::ahead),
                yuan("moreRevenue", costs, Economy::moreRevenue),
                percent("morePercent", costs, Economy::morePercent),
                yuan("moreOutput", costs, Economy::moreOutput));
    }

    private Results.Line percent(String key, List<Costs> costs, Function<Economy, @Nullable BigDecimal> of) {
        return line(key, costs, c -> show.percent(of.apply(c.economy())));
    }

    private Results.Line yuan(String key, List<Costs> costs, Function<Economy, @Nullable BigDecimal> of) {
        return line(key, costs, c -> show.yuan(of.apply(c.economy())));
    }

    private static Results.Line line(String key, List<Costs> costs, Function<Costs, String> value) {
        return new Results.Line("costing.line." + key, "", List.of(), values(costs, value), false);
    }

    private static Results.Line sum(String key, List<Costs> costs, Function<Costs, String> value) {
        return new Results.Line("costing.line." + key, "", List.of(), values(costs, value), true);
    }

    private static List<String> values(List<Costs> costs, Function<Costs, String> value) {
        return costs.stream().map(value).toList();
    }
}
