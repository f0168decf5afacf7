package org.wageaccord.contract.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Chapter;
import org.wageaccord.contract.Contracts;
import org.wageaccord.costing.Overtime;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** The full text of the agreement in chapters, and how far it has come. */
@Controller
class AgreementPages {

    private final Contracts contracts;
    private final Registry registry;
    private final Statute statute;
    private final CurrentActor actor;

    AgreementPages(Contracts contracts, Registry registry, Statute statute, CurrentActor actor) {
        this.contracts = contracts;
        this.registry = registry;
        this.statute = statute;
        this.actor = actor;
    }

    @GetMapping("/cases/{caseNumber}/agreement")
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        model.addAttribute("caseNumber", caseNumber);
        Optional<Agreement> agreement = contracts.agreement(caseNumber);
        boolean readable = agreement
                .filter(a -> ReadingRights.mayRead(a, actor.get().role()))
                .isPresent();
        model.addAttribute("withheld", agreement.isPresent() && !readable);
        if (readable) {
            fill(agreement.orElseThrow(), model);
            model.addAttribute("ofASide", ReadingRights.isOfASide(actor.get().role()));
            contracts.mySide(caseNumber).ifPresent(side -> model.addAttribute("mySide", side));
        }
        return "contract/agreement";
    }

    private void fill(Agreement agreement, Model model) {
        model.addAttribute("agreement", agreement);
        model.addAttribute("enterpriseSide", Side.ENTERPRISE);
        model.addAttribute("workersSide", Side.WORKERS);
        model.addAttribute("state", AgreementState.of(agreement));
        model.addAttribute("chapters", Chapter.of(agreement.terms()));
        model.addAttribute("factors", Overtime.by(statute));
        model.addAttribute("one", BigDecimal.ONE);
        CaseNumber caseNumber = agreement.caseNumber();
        if (caseNumber != null) {
            model.addAttribute("refused", contracts.refusal(caseNumber).orElse(null));
            model.addAttribute("voided", contracts.voided(caseNumber));
        }
        model.addAttribute(
                "enterprise", registry.enterprise(agreement.enterprise()).orElse(null));
    }
}
