package org.wageaccord.voices.web;

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
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.forms.Acts;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Registry;
import org.wageaccord.voices.Sheet;
import org.wageaccord.voices.Totals;
import org.wageaccord.voices.Voices;

/** A gathering as a whole: how the union keeps it, and its result. */
@Controller
@RequestMapping("/voices/{id}")
class SheetPages {

    private static final String MANAGE = "voices/manage";

    private final Voices voices;
    private final Registry registry;
    private final Acts acts;

    SheetPages(Voices voices, Registry registry, Acts acts) {
        this.voices = voices;
        this.registry = registry;
        this.acts = acts;
    }

    @GetMapping("/result")
    String result(@PathVariable UUID id, Model model) {
        fill(sheet(id), model);
        return "voices/result";
    }

    @GetMapping("/manage")
    String manage(@PathVariable UUID id, Model model) {
        model.addAttribute("form", JudgeForm.EMPTY);
        managed(kept(id), model);
        return MANAGE;
    }

    /** How many have taken part, asked again and again by the page while it is open. */
    @GetMapping(value = "/turnout", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String turnout(@PathVariable UUID id) {
        return voices.turnout(id)
                .map(String::valueOf)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/manage/{act:remind|close|publish}")
    ModelAndView act(
            @PathVariable UUID id,
            @PathVariable String act,
            @ModelAttribute("form") JudgeForm form,
            BindingResult typed) {
        kept(id);
        List<Refusal> found = switch (act) {
            case "remind" -> voices.remind(id).refusals();
            case "close" -> voices.close(id).refusals();
            default -> voices.publish(id).refusals();
        };
        return answer(id, act, typed, found, "remind".equals(act) ? "/manage" : "/result");
    }

    @PostMapping("/manage/statements/{judgement:hide|merge}")
    ModelAndView judge(
            @PathVariable UUID id,
            @PathVariable String judgement,
            @ModelAttribute("form") JudgeForm form,
            BindingResult typed) {
        kept(id);
        int number = form.number() == null ? 0 : form.number();
        List<Refusal> found = "hide".equals(judgement)
                ? voices.hide(id, number, Typed.text(form.reason())).refusals()
                : voices.merge(id, number, form.into()).refusals();
        return answer(id, judgement, typed, found, "/manage");
    }

    private ModelAndView answer(UUID id, String act, BindingResult typed, List<Refusal> found, String next) {
        return found.isEmpty()
                ? acts.done("voices.done." + act, "/voices/" + id + next)
                : acts.again(MANAGE, model -> managed(kept(id), model), typed, found);
    }

    private void managed(Sheet sheet, Model model) {
        fill(sheet, model);
        model.addAttribute("asked", voices.asked(sheet.gathering()));
    }

    private void fill(Sheet sheet, Model model) {
        model.addAttribute("sheet", sheet)
                .addAttribute("gathering", sheet.gathering())
                .addAttribute(
                        "enterprise",
                        registry.enterprise(sheet.gathering().enterprise()).orElse(null))
                .addAttribute("least", Totals.LEAST_ANSWERS)
                .addAttribute("address", sheet.gathering().address());
    }

    private Sheet sheet(UUID id) {
        return voices.sheet(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Sheet kept(UUID id) {
        Sheet sheet = sheet(id);
        if (!sheet.seat().keeps()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return sheet;
    }
}
