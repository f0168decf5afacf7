package org.wageaccord.costing.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.wageaccord.costing.CostBasis;
import org.wageaccord.costing.Costing;
import org.wageaccord.costing.Costs;
import org.wageaccord.costing.Drawer;
import org.wageaccord.costing.Premises;
import org.wageaccord.forms.CasePage;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Terms;

/** The sheet of a case in one session, with what it comes to where all of it can be read. */
record CostPage(
        CostBasis.Basis basis,
        Costing costing,
        ResultViews views,
        Drawer drawer,
        MessageSource messages,
        String session)
        implements CasePage {

    @Override
    public String path() {
        return "costs";
    }

    @Override
    public String view() {
        return "costing/costs";
    }

    @Override
    public void fill(CaseNumber number, Model model) {
        keep(model, "form", start());
        CostForm form = (CostForm) model.asMap().get("form");
        model.addAttribute("caseNumber", number)
                .addAttribute("basis", basis)
                .addAttribute("sources", costing.sources())
                .addAttribute("stand", drawer.stand(number, session))
                .addAttribute("kept", drawer.newest(number, session))
                .addAttribute("results", form == null ? null : results(form));
    }

    /** Null while something cannot be read. */
    private @Nullable Results results(CostForm form) {
        SheetReading read = new SheetReading();
        List<Terms> scenarios = read.scenarios(form);
        Premises premises = read.premises(form);
        if (!read.refusals().isEmpty() || form.grades().isEmpty()) {
            return null;
        }
        List<Costs> costs =
                scenarios.stream().map(s -> costing.costs(s, premises)).toList();
        return views.of(names(form), costs);
    }

    static List<Refusal> refusals(CostForm form) {
        SheetReading read = new SheetReading();
        read.scenarios(form);
        read.premises(form);
        return read.refusals();
    }

    CostForm start() {
        return CostStart.of(
                basis,
                costing.rates(),
                IntStream.range(0, CostForm.SCENARIOS).mapToObj(this::name).toList());
    }

    /** The first prepares one's own, the second is the other side's; without its word there is nothing between. */
    private String name(int scenario) {
        String key =
                scenario > 0 && basis.other() == null ? "costing.scenario." + scenario : "costing.start." + scenario;
        return String.valueOf(messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }

    private List<String> names(CostForm form) {
        return IntStream.range(0, CostForm.SCENARIOS)
                .mapToObj(i -> i < form.names().size() && !form.names().get(i).isBlank()
                        ? form.names().get(i)
                        : name(i))
                .toList();
    }
}
