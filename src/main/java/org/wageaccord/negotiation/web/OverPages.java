package org.wageaccord.negotiation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseEnds;
import org.wageaccord.negotiation.CaseOver;
import org.wageaccord.negotiation.Negotiations;

/** The answer to an act on a case that the other side, both or a supervisor ended meanwhile: how, and what was typed. */
@ControllerAdvice
class OverPages {

    /** Not typed by anybody. */
    private static final Set<String> MACHINERY = Set.of("_csrf", "do", "add", "remove");

    private final Negotiations negotiations;
    private final CaseEnds ends;

    OverPages(Negotiations negotiations, CaseEnds ends) {
        this.negotiations = negotiations;
        this.ends = ends;
    }

    @ExceptionHandler(CaseOver.class)
    ModelAndView over(CaseOver over, HttpServletRequest request) {
        CaseNumber number = over.number();
        ModelAndView page = new ModelAndView("negotiation/over");
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("caseNumber", number)
                .addObject("view", negotiations.find(number).orElseThrow())
                .addObject("ending", ends.ending(number).orElse(null))
                .addObject("typed", typed(request));
        return page;
    }

    /** What was typed, by the names of the form, so that it can be copied. */
    private static Map<String, String> typed(HttpServletRequest request) {
        Map<String, String> typed = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            List<String> said =
                    Arrays.stream(values).filter(value -> !value.isBlank()).toList();
            if (!MACHINERY.contains(name) && !said.isEmpty()) {
                typed.put(name, String.join("；", said));
            }
        });
        return typed;
    }
}
