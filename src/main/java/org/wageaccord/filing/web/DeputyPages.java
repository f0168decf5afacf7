package org.wageaccord.filing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.filing.ReviewWork;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** Naming who acts for a reviewer who is away. */
@Controller
@RequestMapping("/filings/work/deputy")
class DeputyPages {

    private final ReviewWork work;
    private final WorkPages page;
    private final FormRefusals refusals;
    private final MessageSource messages;

    DeputyPages(ReviewWork work, WorkPages page, FormRefusals refusals, MessageSource messages) {
        this.work = work;
        this.page = page;
        this.refusals = refusals;
        this.messages = messages;
    }

    @PostMapping
    ModelAndView name(
            @ModelAttribute("deputyForm") DeputyForm form,
            BindingResult typed,
            Model model,
            RedirectAttributes redirect) {
        Outcome<Void> outcome = named(form);
        if (outcome.isDone()) {
            return done("filing.done.deputy", redirect);
        }
        refusals.show(typed, outcome.refusals());
        return new ModelAndView(page.show("", 0, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @PostMapping("/end")
    ModelAndView end(Model model, RedirectAttributes redirect) {
        work.noDeputy().orElseThrow();
        return done("filing.done.noDeputy", redirect);
    }

    private Outcome<Void> named(DeputyForm form) {
        Optional<ActorId> colleague = form.colleague();
        Optional<LocalDate> from = DeputyForm.day(form.getFrom());
        Optional<LocalDate> to = DeputyForm.day(form.getTo());
        List<Refusal> open = new ArrayList<>();
        if (colleague.isEmpty()) {
            open.add(Refusal.of("deputy", "refusal.filing.deputyUnknown"));
        }
        if (from.isEmpty() || to.isEmpty()) {
            open.add(Refusal.of(from.isEmpty() ? "from" : "to", "refusal.filing.deputyDay"));
        }
        return open.isEmpty()
                ? work.deputy(colleague.orElseThrow(), from.orElseThrow(), to.orElseThrow())
                : Outcome.refused(open);
    }

    private ModelAndView done(String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("doneNotice", messages.getMessage(key, null, LocaleContextHolder.getLocale()));
        ModelAndView next = new ModelAndView("redirect:/filings/work");
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }
}
