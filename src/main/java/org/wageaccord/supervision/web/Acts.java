package org.wageaccord.supervision.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;

/** How the pages of this room answer a POST: done leads back with a word, refused stays with everything typed. */
@Component
class Acts {

    private final FormRefusals refusals;
    private final MessageSource messages;
    private final Show show;

    Acts(FormRefusals refusals, MessageSource messages, Show show) {
        this.refusals = refusals;
        this.messages = messages;
        this.show = show;
    }

    ModelAndView done(CaseNumber number, String page, String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "doneNotice", messages.getMessage(page + ".done." + what, null, LocaleContextHolder.getLocale()));
        ModelAndView next = new ModelAndView("redirect:/cases/" + number.slug() + "/" + page);
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    /** Shows the reasons above the forms and beside the fields of this one; the caller fills the page. */
    void refuse(BindingResult binding, List<Refusal> reasons, Model model) {
        List<Refusal> readable = dated(reasons);
        refusals.show(binding, readable);
        model.addAttribute(
                "refused", readable.stream().map(refusals::word).distinct().toList());
    }

    static ModelAndView again(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** The same with days written as the reader writes them. */
    private List<Refusal> dated(List<Refusal> found) {
        return found.stream()
                .map(r -> new Refusal(
                        r.field(), r.code(), r.args().stream().map(this::dated).toList(), r.citation()))
                .toList();
    }

    private Object dated(Object arg) {
        return arg instanceof java.time.LocalDate day ? show.date(day) : arg;
    }
}
