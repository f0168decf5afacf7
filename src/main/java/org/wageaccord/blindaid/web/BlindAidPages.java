package org.wageaccord.blindaid.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.blindaid.AidPage;
import org.wageaccord.blindaid.BlindAid;
import org.wageaccord.blindaid.Meet;
import org.wageaccord.forms.Acts;
import org.wageaccord.forms.CasePage;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;

/** The blind aid of a case, for those who sit at its table. */
@Controller
@RequestMapping("/cases/{caseNumber}/blind-aid")
class BlindAidPages implements CasePage {

    private final BlindAid aid;
    private final Acts acts;

    BlindAidPages(BlindAid aid, Acts acts) {
        this.aid = aid;
        this.acts = acts;
    }

    @Override
    public String path() {
        return "blind-aid";
    }

    @Override
    public String view() {
        return "blindaid/blind-aid";
    }

    @Override
    public void fill(CaseNumber number, Model model) {
        model.addAttribute("caseNumber", number)
                .addAttribute("page", page(number))
                .addAttribute("ways", Meet.values())
                .addAttribute("address", "/cases/" + number.slug() + "/" + path());
        keep(model, "form", AidForm.EMPTY);
        keep(model, "secret", LimitForm.EMPTY);
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        fill(caseNumber, model);
        return view();
    }

    @PostMapping
    ModelAndView propose(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("form") AidForm form, BindingResult typed) {
        Side mine = mine(caseNumber);
        Typed read = new Typed();
        var entry = form.entry(read);
        List<Refusal> found = read.orRefusedBy(() -> aid.propose(caseNumber, mine, entry));
        return acts.answer(this, caseNumber, "proposed", typed, found);
    }

    @PostMapping("/{id}/{choice:consent|decline|withdraw}")
    ModelAndView choose(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            @PathVariable String choice,
            @ModelAttribute("form") AidForm form,
            BindingResult typed) {
        Side mine = mine(caseNumber);
        List<Refusal> found = "withdraw".equals(choice)
                ? aid.withdraw(caseNumber, mine, id).refusals()
                : aid.answer(caseNumber, mine, id, "consent".equals(choice)).refusals();
        return acts.answer(this, caseNumber, choice, typed, found);
    }

    @PostMapping("/{id}/limit")
    ModelAndView limit(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            @ModelAttribute("secret") LimitForm form,
            BindingResult typed) {
        Side mine = mine(caseNumber);
        Typed read = new Typed();
        BigDecimal limit = read.amount("limit", form.limit());
        List<Refusal> found = read.orRefusedBy(() -> aid.limit(caseNumber, mine, id, limit));
        return found.isEmpty()
                ? acts.answer(this, caseNumber, "limit", typed, found)
                : acts.again(
                        view(),
                        model -> {
                            model.addAttribute("typing", id);
                            fill(caseNumber, model);
                        },
                        typed,
                        found);
    }

    private Side mine(CaseNumber number) {
        return page(number).side();
    }

    private AidPage page(CaseNumber number) {
        return aid.page(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
