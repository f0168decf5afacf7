package org.wageaccord.contract.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.wageaccord.contract.PinnedPapers;
import org.wageaccord.contract.ShownAgreement;
import org.wageaccord.documents.PageCodes;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.FormRefusals;

/** What stands on the page of signing before the confirmation: the paper itself, and the way to go on with a phone. */
@Component
class SignSheet {

    private final ObjectProvider<ShownAgreement> shown;
    private final PinnedPapers pinned;
    private final PageCodes codes;
    private final FormRefusals words;

    SignSheet(ObjectProvider<ShownAgreement> shown, PinnedPapers pinned, PageCodes codes, FormRefusals words) {
        this.shown = shown;
        this.pinned = pinned;
        this.codes = codes;
        this.words = words;
    }

    void fill(CaseNumber caseNumber, Model model) {
        ShownAgreement papers = shown.getIfAvailable();
        model.addAttribute(
                "sheet", papers == null ? null : papers.sheet(caseNumber).orElse(null));
        model.addAttribute(
                "sheetTrouble",
                pinned.refusals(caseNumber).stream().map(words::word).toList());
        String here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        model.addAttribute("phoneCode", codes.of(here, "/cases/" + caseNumber.slug() + "/sign"));
    }
}
