package org.wageaccord.contract.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.contract.DrawingAsked;
import org.wageaccord.contract.DrawingLinks;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;

/** Where a one-time link leads, without signing in: a pad and nothing else. Looking uses nothing up. Not for search engines. */
@Controller
class DrawPages {

    private static final String PAGE = "contract/draw";

    private final DrawingLinks links;
    private final Registry registry;
    private final FormRefusals formRefusals;

    DrawPages(DrawingLinks links, Registry registry, FormRefusals formRefusals) {
        this.links = links;
        this.registry = registry;
        this.formRefusals = formRefusals;
    }

    @ModelAttribute
    void common(Model model, HttpServletResponse response) {
        model.addAttribute("done", false);
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping("/draw/{secret}")
    ModelAndView show(@PathVariable String secret, Model model) {
        model.addAttribute("form", new DrawForm(""));
        return page(secret, HttpStatus.OK, model);
    }

    @PostMapping("/draw/{secret}")
    ModelAndView handIn(
            @PathVariable String secret, @ModelAttribute("form") DrawForm form, BindingResult binding, Model model) {
        Outcome<Void> outcome = links.handIn(secret, form.typed());
        if (outcome.isDone()) {
            ModelAndView done = new ModelAndView("redirect:/draw/done");
            done.setStatus(HttpStatus.SEE_OTHER);
            return done;
        }
        formRefusals.show(binding, outcome.refusals());
        return page(secret, HttpStatus.UNPROCESSABLE_ENTITY, model);
    }

    /** The same for everybody. */
    @GetMapping("/draw/done")
    String done(Model model) {
        model.addAttribute("done", true);
        return PAGE;
    }

    /** What cannot be used gets the same answer whatever the cause. */
    private ModelAndView page(String secret, HttpStatus status, Model model) {
        Optional<DrawingAsked> asked = links.asked(secret);
        model.addAttribute("asked", asked.orElse(null));
        model.addAttribute("secret", secret);
        model.addAttribute(
                "enterprise",
                asked.flatMap(link -> registry.enterprise(link.enterprise()))
                        .map(Enterprise::name)
                        .orElse(null));
        return new ModelAndView(PAGE, model.asMap(), asked.isPresent() ? status : HttpStatus.NOT_FOUND);
    }
}
