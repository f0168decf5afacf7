package org.wageaccord.notification.web;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.notification.AgreedAddresses;
import org.wageaccord.notification.Notifications;

/** The inbox of messages. */
@Controller
class MessagePages {

    private static final int PAGE = 20;

    private final Notifications notifications;
    private final CurrentActor currentActor;
    private final ObjectProvider<AgreedAddresses> addresses;

    MessagePages(Notifications notifications, CurrentActor currentActor, ObjectProvider<AgreedAddresses> addresses) {
        this.notifications = notifications;
        this.currentActor = currentActor;
        this.addresses = addresses;
    }

    @GetMapping("/messages")
    String messages(@RequestParam(defaultValue = "0") int page, Model model) {
        ActorId reader = currentActor.get().id();
        long total = notifications.count(reader);
        int shown = Math.max(0, page);
        model.addAttribute("messages", notifications.page(reader, shown, PAGE));
        model.addAttribute("page", shown);
        model.addAttribute("pages", (total + PAGE - 1) / PAGE);
        model.addAttribute("total", total);
        AgreedAddresses agreed = addresses.getIfAvailable();
        model.addAttribute("agreed", agreed == null ? List.of() : agreed.ofReader());
        return "notification/messages";
    }

    @PostMapping("/messages/{id}")
    ModelAndView open(@PathVariable UUID id) {
        String link = notifications
                .open(currentActor.get().id(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ModelAndView page = new ModelAndView("redirect:" + link);
        page.setStatus(HttpStatus.SEE_OTHER);
        return page;
    }
}
