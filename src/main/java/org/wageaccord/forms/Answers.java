package org.wageaccord.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Refusal;

/** How pages answer a POST: done leads on with a word, refused stays with everything typed. */
@Component
public class Answers {

    private final FormRefusals formRefusals;
    private final MessageSource messages;

    Answers(FormRefusals formRefusals, MessageSource messages) {
        this.formRefusals = formRefusals;
        this.messages = messages;
    }

    /** @param key message key of what was done */
    public String done(RedirectAttributes redirect, String key, CaseNumber caseNumber, String page) {
        redirect.addFlashAttribute("doneNotice", messages.getMessage(key, null, LocaleContextHolder.getLocale()));
        return see(caseNumber, page);
    }

    /** A refusal of an act without a form of its own: told at the top of the page it came from. */
    public String refused(RedirectAttributes redirect, List<Refusal> refusals, CaseNumber caseNumber, String page) {
        redirect.addFlashAttribute("refused", words(refusals));
        return see(caseNumber, page);
    }

    public List<String> words(List<Refusal> refusals) {
        return refusals.stream().map(formRefusals::word).toList();
    }

    public void refuse(BindingResult binding, List<Refusal> refusals, HttpServletResponse response) {
        formRefusals.show(binding, refusals);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    }

    public static String see(CaseNumber caseNumber, String page) {
        return "redirect:/cases/" + caseNumber.slug() + "/" + page;
    }
}
