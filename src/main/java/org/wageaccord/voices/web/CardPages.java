package org.wageaccord.voices.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.wageaccord.forms.Acts;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.voices.Answer;
import org.wageaccord.voices.Card;
import org.wageaccord.voices.Head;
import org.wageaccord.voices.Totals;
import org.wageaccord.voices.Voices;

/** The worker's phone: one statement at a time, three buttons, and a statement of one's own. */
@Controller
@RequestMapping("/voices/{id}")
class CardPages {

    private static final String VIEW = "voices/card";

    private final Voices voices;
    private final Acts acts;

    CardPages(Voices voices, Acts acts) {
        this.voices = voices;
        this.acts = acts;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        Card card = card(id);
        if (card == null && voices.sheet(id).isPresent()) {
            return "redirect:/voices/" + id + "/result";
        }
        model.addAttribute("form", SpeakForm.EMPTY);
        return fill(card, model);
    }

    @PostMapping("/answers")
    ModelAndView answer(@PathVariable UUID id, @ModelAttribute("form") SpeakForm form, BindingResult typed) {
        Answer answer = form.chosen();
        Integer number = form.number();
        List<Refusal> found = answer == null || number == null
                ? List.of(Refusal.of(null, "refusal.voices.noAnswer"))
                : voices.answer(id, number, answer).refusals();
        if (found.isEmpty()) {
            ModelAndView next = new ModelAndView("redirect:/voices/" + id);
            next.setStatus(HttpStatus.SEE_OTHER);
            return next;
        }
        return acts.again(VIEW, model -> fill(card(id), model), typed, found);
    }

    @PostMapping("/statements")
    ModelAndView propose(@PathVariable UUID id, @ModelAttribute("form") SpeakForm form, BindingResult typed) {
        List<Refusal> found =
                voices.propose(id, form.under(), Typed.text(form.text())).refusals();
        return found.isEmpty()
                ? acts.done("voices.done.proposed", "/voices/" + id)
                : acts.again(VIEW, model -> fill(card(id), model.addAttribute("writing", true)), typed, found);
    }

    private @Nullable Card card(UUID id) {
        return voices.card(id).orElse(null);
    }

    private static String fill(@Nullable Card card, Model model) {
        if (card == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("card", card)
                .addAttribute("gathering", card.gathering())
                .addAttribute("heads", Head.values())
                .addAttribute("least", Totals.LEAST_ANSWERS);
        return VIEW;
    }
}
