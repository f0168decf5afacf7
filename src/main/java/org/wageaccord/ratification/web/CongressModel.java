package org.wageaccord.ratification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.ratification.Choice;
import org.wageaccord.ratification.CongressView;
import org.wageaccord.ratification.CongressView.Sitting;
import org.wageaccord.ratification.Ratification;
import org.wageaccord.statute.Statute;

/** What both pages of a congress show. */
@Component
class CongressModel {

    private final Ratification ratification;
    private final Statute statute;
    private final FormRefusals formRefusals;

    CongressModel(Ratification ratification, Statute statute, FormRefusals formRefusals) {
        this.ratification = ratification;
        this.statute = statute;
        this.formRefusals = formRefusals;
    }

    /** Fills the model; answers the view, or null before a draft was put before the congress. */
    @Nullable
    CongressView fill(CaseNumber caseNumber, Model model, List<Refusal> refused) {
        CongressView view = ratification.view(caseNumber).orElse(null);
        model.addAttribute("caseNumber", caseNumber);
        model.addAttribute("view", view);
        model.addAttribute("quorumRule", statute.rule("QUORUM"));
        model.addAttribute("majorityRule", statute.rule("MAJORITY"));
        model.addAttribute("refused", words(refused));
        model.addAttribute("choices", Choice.values());
        Sitting sitting = view == null ? null : view.sitting();
        model.addAttribute("sitting", sitting);
        if (sitting != null) {
            model.addAttribute("concerns", words(sitting.concerns()));
            model.addAttribute(
                    "attendance",
                    new Meter(
                            sitting.congress().present(),
                            sitting.quorum(),
                            sitting.congress().roll()));
            if (sitting.congress().outcome() != null) {
                model.addAttribute("result", ResultCard.of(sitting.congress().outcome()));
            }
        }
        return view;
    }

    List<String> words(List<Refusal> refusals) {
        return refusals.stream().map(formRefusals::word).toList();
    }
}
