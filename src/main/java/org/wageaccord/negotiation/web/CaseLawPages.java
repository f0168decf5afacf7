package org.wageaccord.negotiation.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseLaw;
import org.wageaccord.statute.PackComparison;
import org.wageaccord.statute.PackVersions;

/** By which rule packs a case goes, and where those loaded now say something else. */
@Controller
class CaseLawPages {

    private final CaseLaw law;
    private final PackComparison comparison;

    CaseLawPages(CaseLaw law, PackComparison comparison) {
        this.law = law;
        this.comparison = comparison;
    }

    @GetMapping("/cases/{caseNumber}/law")
    String law(@PathVariable CaseNumber caseNumber, Model model) {
        PackVersions begun = law.packs(caseNumber);
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("kept", !begun.isEmpty())
                .addAttribute("packs", comparison.packs(begun))
                .addAttribute("differences", comparison.differences(begun));
        return "negotiation/case-law";
    }
}
