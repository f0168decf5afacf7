package org.wageaccord.filing.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.wageaccord.filing.FilingLine;
import org.wageaccord.filing.FilingState;
import org.wageaccord.filing.Filings;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** The register of filings (备案登记): all for the two offices, published agreements for everybody else. */
@Controller
class FilingRegisterPages {

    private static final int PAGE = 20;

    private final Filings filings;
    private final Statute statute;

    FilingRegisterPages(Filings filings, Statute statute) {
        this.filings = filings;
        this.statute = statute;
    }

    /** One filing as the list shows it; the review term only while it runs. */
    record Row(FilingLine line, @Nullable Deadline term, boolean open) {}

    @GetMapping("/filings")
    String all(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        boolean all = filings.seesAll();
        Set<PartyId> own = filings.own();
        Optional<FilingState> chosen = List.of(FilingState.values()).stream()
                .filter(s -> s.name().equals(state))
                .findFirst();
        long total = filings.count(q, chosen);
        int shown = Math.max(0, page);
        model.addAttribute("all", all);
        model.addAttribute(
                "rows",
                filings.lines(q, chosen, shown, PAGE).stream()
                        .map(line -> row(line, all || own.contains(line.enterprise())))
                        .toList());
        model.addAttribute("states", FilingState.values());
        model.addAttribute("q", q);
        model.addAttribute("state", chosen.map(FilingState::name).orElse(""));
        model.addAttribute("page", shown);
        model.addAttribute("pages", (total + PAGE - 1) / PAGE);
        model.addAttribute("total", total);
        model.addAttribute("link", link(q, state));
        return "filing/filings";
    }

    private Row row(FilingLine line, boolean open) {
        Deadline term = line.state().isUnderReview() ? statute.deadline("T11", line.receivedOn()) : null;
        return new Row(line, term, open);
    }

    private static String link(String q, String state) {
        return UriComponentsBuilder.fromPath("/filings")
                        .queryParam("q", "{q}")
                        .queryParam("state", "{state}")
                        .encode()
                        .buildAndExpand(q, state)
                        .toUriString()
                + "&";
    }
}
