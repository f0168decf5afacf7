package org.wageaccord.negotiation.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.negotiation.Watchlist;
import org.wageaccord.negotiation.Watchlist.Tab;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Listed;
import org.wageaccord.statute.Statute;

/** The list of those to be urged, for the guides of towns and the city union. */
@Controller
class WatchPages {

    private final Watchlist watchlist;
    private final Statute statute;

    WatchPages(Watchlist watchlist, Statute statute) {
        this.watchlist = watchlist;
        this.statute = statute;
    }

    @GetMapping("/watch")
    String list(@RequestParam(defaultValue = "") String tab, @RequestParam(defaultValue = "0") int page, Model model) {
        if (!watchlist.isOpen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Tab shown = Arrays.stream(Tab.values())
                .filter(t -> t.name().equals(tab))
                .findFirst()
                .orElse(Tab.OVERDUE);
        Map<Tab, Long> counts = new EnumMap<>(Tab.class);
        for (Tab each : Tab.values()) {
            counts.put(each, watchlist.count(each));
        }
        long total = counts.getOrDefault(shown, 0L);
        model.addAttribute("tab", shown)
                .addAttribute("counts", counts)
                .addAttribute("total", total)
                .addAttribute("page", Math.max(0, page))
                .addAttribute("pages", (total + Listed.SIZE - 1) / Listed.SIZE)
                .addAttribute("link", "/watch?tab=" + shown + "&")
                .addAttribute("year", Integer.toString(watchlist.year()))
                .addAttribute("titles", statute.deadlineTitles());
        if (shown == Tab.NOT_STARTED) {
            Listed<Enterprise> enterprises = watchlist.notStarted(page);
            model.addAttribute("enterprises", enterprises.items());
        } else if (shown == Tab.RENEWAL) {
            model.addAttribute("renewals", watchlist.renewals(Math.max(0, page)));
        } else {
            model.addAttribute("cases", watchlist.cases(shown, page));
        }
        return "negotiation/watch";
    }
}
