package org.wageaccord.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;

/** How a page answers a sent form: done leads back with a word, refused stays with everything typed. */
@Component
public class Acts {

    private final FormRefusals refusals;
    private final MessageSource messages;
    private final Show show;

    Acts(FormRefusals refusals, MessageSource messages, Show show) {
        this.refusals = refusals;
        this.messages = messages;
        this.show = show;
    }

    /** @param what names what was done; its word is {@code <path>.done.<what>} */
    public ModelAndView answer(CasePage page, CaseNumber number, String what, BindingResult typed, Outcome<?> outcome) {
        return answer(page, number, what, typed, outcome.refusals());
    }

    public ModelAndView answer(
            CasePage page, CaseNumber number, String what, BindingResult typed, List<Refusal> found) {
        String address = "/cases/" + number.slug() + "/" + page.path();
        return found.isEmpty()
                ? done(page.path() + ".done." + what, address)
                : again(page.view(), model -> page.fill(number, model), typed, found);
    }

    /** It was done: on to that address, with the word of this key. */
    public ModelAndView done(String key, String address) {
        String notice = messages.getMessage(key, null, LocaleContextHolder.getLocale());
        RequestContextUtils.getOutputFlashMap(request()).put("doneNotice", notice);
        ModelAndView next = new ModelAndView("redirect:" + address);
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    /** The page anew, with the reasons above the forms and beside the fields of the one that was sent. */
    public ModelAndView again(String view, Consumer<Model> fill, BindingResult typed, List<Refusal> found) {
        List<Refusal> readable = dated(found);
        refusals.show(typed, readable);
        Model model = new ExtendedModelMap().addAllAttributes(typed.getModel());
        model.addAttribute(
                "refused", readable.stream().map(refusals::word).distinct().toList());
        fill.accept(model);
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** Goes to the door only with a form that could be read. */
    public static List<Refusal> once(List<Refusal> found, Supplier<Outcome<Void>> door) {
        return found.isEmpty() ? door.get().refusals() : found;
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    /** The same with days written as the reader writes them. */
    private List<Refusal> dated(List<Refusal> found) {
        return found.stream()
                .map(r -> new Refusal(
                        r.field(), r.code(), r.args().stream().map(this::dated).toList(), r.citation()))
                .toList();
    }

    private Object dated(Object arg) {
        return arg instanceof LocalDate day ? show.date(day) : arg;
    }
}
