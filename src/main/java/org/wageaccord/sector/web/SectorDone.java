package org.wageaccord.sector.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads on from what was done, with a word on it. */
@Component
class SectorDone {

    private final MessageSource messages;

    SectorDone(MessageSource messages) {
        this.messages = messages;
    }

    String leadsTo(RedirectAttributes next, String key, String address, Object... args) {
        next.addFlashAttribute("doneNotice", messages.getMessage(key, args, LocaleContextHolder.getLocale()));
        return "redirect:" + address;
    }
}
