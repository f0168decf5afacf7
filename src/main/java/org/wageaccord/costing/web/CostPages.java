package org.wageaccord.costing.web;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.costing.CostBasis;
import org.wageaccord.costing.Costing;
import org.wageaccord.costing.Drawer;
import org.wageaccord.forms.Acts;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.KeptJson;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Statute;

/**
 * What it costs and what it brings: scenarios side by side, for the people of a side only. Nothing of it is stored but in the
 * side's own drawer, and only on demand.
 */
@Controller
@RequestMapping("/cases/{caseNumber}/costs")
class CostPages {

    private final CostBasis bases;
    private final Drawer drawer;
    private final Statute statute;
    private final ResultViews views;
    private final MessageSource messages;
    private final Acts acts;

    CostPages(CostBasis bases, Drawer drawer, Statute statute, ResultViews views, MessageSource messages, Acts acts) {
        this.bases = bases;
        this.drawer = drawer;
        this.statute = statute;
        this.views = views;
        this.messages = messages;
        this.acts = acts;
    }

    /** @param kept a sheet of the drawer; not found while the drawer is locked */
    @GetMapping
    String show(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(required = false) @Nullable UUID kept,
            HttpSession session,
            Model model) {
        CostPage page = page(caseNumber, session);
        if (kept != null) {
            Drawer.Kept sheet = drawer.find(caseNumber, session.getId(), kept)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            model.addAttribute("form", KeptJson.read(sheet.sheet(), CostForm.class));
            model.addAttribute("opened", sheet);
        }
        page.fill(caseNumber, model);
        return page.view();
    }

    /** Reckons anew; {@code raise} fills in the percents first, {@code keep} puts the sheet into the drawer. */
    @PostMapping
    ModelAndView act(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(name = "do", defaultValue = "reckon") String what,
            @ModelAttribute("form") CostForm form,
            BindingResult typed,
            HttpSession session) {
        CostPage page = page(caseNumber, session);
        List<Refusal> found = CostPage.refusals(form);
        if ("raise".equals(what)) {
            SheetReading read = new SheetReading();
            CostForm raised = CostStart.raised(form, read);
            return read.refusals().isEmpty()
                    ? shown(page, caseNumber, raised)
                    : acts.again(page.view(), model -> page.fill(caseNumber, model), typed, read.refusals());
        }
        if ("keep".equals(what)) {
            List<Refusal> refused = found.isEmpty() ? keep(caseNumber, form, session) : found;
            return acts.answer(page, caseNumber, "kept", typed, refused);
        }
        return found.isEmpty()
                ? shown(page, caseNumber, form)
                : acts.again(page.view(), model -> page.fill(caseNumber, model), typed, found);
    }

    private List<Refusal> keep(CaseNumber caseNumber, CostForm form, HttpSession session) {
        String password = form.password();
        List<Refusal> found = new ArrayList<>();
        if (password != null && !password.isEmpty()) {
            found.addAll(drawer.open(caseNumber, session.getId(), password).refusals());
        }
        return found.isEmpty()
                ? drawer.keep(caseNumber, session.getId(), Typed.text(form.name()), KeptJson.write(form.kept()))
                        .refusals()
                : found;
    }

    private static ModelAndView shown(CostPage page, CaseNumber caseNumber, CostForm form) {
        Model model = new org.springframework.ui.ExtendedModelMap();
        model.addAttribute("form", form);
        page.fill(caseNumber, model);
        return new ModelAndView(page.view(), model.asMap());
    }

    /** Not found for who belongs to neither side, as if there were nothing. */
    private CostPage page(CaseNumber caseNumber, HttpSession session) {
        CostBasis.Basis basis =
                bases.of(caseNumber).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new CostPage(basis, Costing.by(statute), views, drawer, messages, session.getId());
    }
}
