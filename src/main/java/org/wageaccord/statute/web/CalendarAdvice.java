package org.wageaccord.statute.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.statute.CalendarMissing;
import org.wageaccord.statute.PacksMissing;

/**
 * The last resort of every page: a day that awaits a holiday notice, or a case whose packs are gone, is told in the law's
 * words, not as an error of the platform.
 */
@ControllerAdvice
class CalendarAdvice {

    @ExceptionHandler(CalendarMissing.class)
    ModelAndView awaiting(CalendarMissing missing) {
        ModelAndView page = new ModelAndView("statute/awaiting", HttpStatus.CONFLICT);
        page.addObject("year", Integer.toString(missing.year()));
        return page;
    }

    @ExceptionHandler(PacksMissing.class)
    ModelAndView gone(PacksMissing missing) {
        ModelAndView page = new ModelAndView("statute/packs-missing", HttpStatus.CONFLICT);
        page.addObject("packs", missing.packs());
        return page;
    }
}
