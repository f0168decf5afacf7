package org.wageaccord.contract.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.access.RequestOrigin;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Chapter;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.HandSignatures;
import org.wageaccord.contract.PartySeals;
import org.wageaccord.contract.SignatureReceipt;
import org.wageaccord.contract.SigningMandates;
import org.wageaccord.contract.SigningRefusal;
import org.wageaccord.documents.Handwriting;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Registry;
import org.wageaccord.registry.seals.SealImage;
import org.wageaccord.statute.Statute;

/** Signing by who may for a side: the summary and the paper first, then what is confirmed, then the second factor; afterwards the receipt. */
@Controller
@RequestMapping("/cases/{caseNumber}/sign")
class SignPages {

    private static final String PAGE = "contract/sign";

    private final Contracts contracts;
    private final HandSignatures hands;
    private final PartySeals seals;
    private final SigningMandates mandates;
    private final SignSheet sheet;
    private final Registry registry;
    private final Statute statute;
    private final FormRefusals formRefusals;

    SignPages(
            Contracts contracts,
            HandSignatures hands,
            PartySeals seals,
            SigningMandates mandates,
            SignSheet sheet,
            Registry registry,
            Statute statute,
            FormRefusals formRefusals) {
        this.contracts = contracts;
        this.hands = hands;
        this.seals = seals;
        this.mandates = mandates;
        this.sheet = sheet;
        this.registry = registry;
        this.statute = statute;
        this.formRefusals = formRefusals;
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        fill(caseNumber, model);
        untouched(model);
        return PAGE;
    }

    private static void untouched(Model model) {
        String digest = model.getAttribute("agreement") instanceof Agreement agreement ? agreement.digest() : "";
        model.addAttribute("form", SignForm.of(digest, (SealImage) model.getAttribute("seal")));
    }

    /** The picture of the seal that would be put, for the chief who is about to sign. */
    @GetMapping("/seal")
    ResponseEntity<byte[]> seal(@PathVariable CaseNumber caseNumber) {
        return contracts
                .mySide(caseNumber)
                .flatMap(side -> seals.picture(caseNumber, side))
                .map(png -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.noStore())
                        .body(png))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping
    ModelAndView sign(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") SignForm form,
            BindingResult binding,
            HttpServletRequest request,
            Model model) {
        Outcome<Void> outcome = form.hasRead()
                ? confirm(caseNumber, form, RequestOrigin.of(request))
                : Outcome.refused(Refusal.of("read", "refusal.contract.notRead"));
        if (outcome.isDone()) {
            ModelAndView page = new ModelAndView("redirect:/cases/" + caseNumber.slug() + "/sign");
            page.setStatus(HttpStatus.SEE_OTHER);
            return page;
        }
        formRefusals.show(binding, outcome.refusals());
        fill(caseNumber, model);
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @PostMapping("/refuse")
    ModelAndView refuse(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("refuse") RefuseForm form,
            BindingResult binding,
            Model model) {
        Outcome<Void> outcome = contracts
                .mySide(caseNumber)
                .map(side -> contracts.refuseToSign(caseNumber, side, typed(form.digest()), typed(form.reason())))
                .orElseGet(() -> Outcome.refused(notMine(caseNumber)));
        model.addAttribute("refuseOpen", true);
        return answered(caseNumber, outcome, binding, model);
    }

    @PostMapping("/answer")
    ModelAndView answer(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("answer") AnswerForm form,
            BindingResult binding,
            Model model) {
        return answered(
                caseNumber, contracts.answerRefusal(caseNumber, form.chosen(), typed(form.words())), binding, model);
    }

    private ModelAndView answered(CaseNumber caseNumber, Outcome<Void> outcome, BindingResult binding, Model model) {
        if (outcome.isDone()) {
            ModelAndView page = new ModelAndView("redirect:/cases/" + caseNumber.slug() + "/sign");
            page.setStatus(HttpStatus.SEE_OTHER);
            return page;
        }
        formRefusals.show(binding, outcome.refusals());
        fill(caseNumber, model);
        untouched(model);
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Outcome<Void> confirm(CaseNumber caseNumber, SignForm form, RequestOrigin from) {
        Optional<Side> side = contracts.mySide(caseNumber);
        if (side.isEmpty()) {
            return Outcome.refused(notMine(caseNumber));
        }
        return contracts.sign(caseNumber, side.get(), form.confirmation(from));
    }

    /** Why somebody who has no side here may not sign. */
    private List<Refusal> notMine(CaseNumber caseNumber) {
        List<Refusal> why = mandates.whyNot(caseNumber);
        return why.isEmpty() ? List.of(Refusal.of(null, "refusal.contract.noChief")) : why;
    }

    private void fill(CaseNumber caseNumber, Model model) {
        Optional<Agreement> agreement = contracts.agreement(caseNumber);
        Optional<Side> side = mandates.side(caseNumber);
        model.addAttribute("caseNumber", caseNumber);
        model.addAttribute("mySide", side.orElse(null));
        model.addAttribute("mandate", mandates.mine(caseNumber).orElse(null));
        model.addAttribute(
                "whyNot",
                mandates.whyNot(caseNumber).stream().map(formRefusals::word).toList());
        Optional<SignatureReceipt> receipt = side.flatMap(s -> contracts.receipt(caseNumber, s));
        model.addAttribute("receipt", receipt.orElse(null));
        model.addAttribute("sealPut", receipt.flatMap(seals::with).orElse(null));
        model.addAttribute(
                "seal", side.flatMap(s -> seals.offered(caseNumber, s)).orElse(null));
        model.addAttribute("majorityRule", statute.rule("MAJORITY"));
        model.addAttribute("order", statute.route("SIGNING_ORDER"));
        model.addAttribute("refused", contracts.refusal(caseNumber).orElse(null));
        model.addAttribute("ways", SigningRefusal.Way.values());
        keep(model, "refuse", new RefuseForm(agreement.map(Agreement::digest).orElse(""), ""));
        keep(model, "answer", new AnswerForm(null, ""));
        if (side.isPresent() && agreement.isPresent()) {
            if (receipt.isEmpty()) {
                sheet.fill(caseNumber, model);
            }
            model.addAttribute(
                    "lastDrawing", hands.mine().map(Handwriting::text).orElse(null));
            model.addAttribute("agreement", agreement.get());
            model.addAttribute("given", agreement.get().mandates().get(side.get()));
            model.addAttribute("state", AgreementState.of(agreement.get()));
            model.addAttribute(
                    "chapterCount", Chapter.of(agreement.get().terms()).size());
            model.addAttribute(
                    "enterprise",
                    registry.enterprise(agreement.get().enterprise()).orElse(null));
        }
    }

    private static void keep(Model model, String name, Object fresh) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, fresh);
        }
    }
}
