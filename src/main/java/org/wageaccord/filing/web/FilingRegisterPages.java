package org.wageaccord.filing.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.wageaccord.filing.FilingLine;
import org.wageaccord.filing.FilingRegister;
import org.wageaccord.filing.FilingState;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.RegisterLink;
import org.wageaccord.filing.RegisterQuery;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** The register of filings (备案登记): all for the two offices, published agreements for everybody else. */
@Controller
class FilingRegisterPages {

    private static final int PAGE = 20;

    private final Filings filings;
    private final FilingRegister register;
    private final Statute statute;

    FilingRegisterPages(Filings filings, FilingRegister register, Statute statute) {
        this.filings = filings;
        this.register = register;
        this.statute = statute;
    }

    /** One filing as the list shows it; the review term only while it runs. */
    record Row(FilingLine line, @Nullable Deadline term, boolean open, List<RegisterLink> links) {}

    /** What was asked, as it was typed: a day that is none narrows nothing and stays in its field. */
    record Asked(String q, String state, String clause, String on, String endsBy) {

        Asked {
            q = typed(q);
            state = typed(state);
            clause = typed(clause);
            on = typed(on);
            endsBy = typed(endsBy);
        }

        private static String typed(@Nullable String text) {
            return text == null ? "" : text;
        }

        RegisterQuery query() {
            Optional<FilingState> chosen = Arrays.stream(FilingState.values())
                    .filter(s -> s.name().equals(state))
                    .findFirst();
            return new RegisterQuery(q, chosen, clause, day(on), day(endsBy));
        }

        private static @Nullable LocalDate day(String text) {
            try {
                return text.isBlank() ? null : LocalDate.parse(text.strip());
            } catch (DateTimeParseException e) {
                return null;
            }
        }

        String link() {
            return UriComponentsBuilder.fromPath("/filings")
                            .queryParam("q", "{q}")
                            .queryParam("state", "{state}")
                            .queryParam("clause", "{clause}")
                            .queryParam("on", "{on}")
                            .queryParam("endsBy", "{endsBy}")
                            .encode()
                            .buildAndExpand(q, state, clause, on, endsBy)
                            .toUriString()
                    + "&";
        }
    }

    @GetMapping("/filings")
    String all(Asked asked, @RequestParam(defaultValue = "0") int page, Model model) {
        boolean all = filings.seesAll();
        RegisterQuery query = asked.query();
        long total = register.count(query);
        int shown = Math.max(0, page);
        model.addAttribute("all", all);
        model.addAttribute("rows", rows(register.lines(query, shown, PAGE), all));
        model.addAttribute("states", FilingState.values());
        model.addAttribute("asked", asked);
        model.addAttribute("page", shown);
        model.addAttribute("pages", (total + PAGE - 1) / PAGE);
        model.addAttribute("total", total);
        model.addAttribute("link", asked.link());
        return "filing/filings";
    }

    private List<Row> rows(List<FilingLine> lines, boolean all) {
        Set<PartyId> own = filings.own();
        Map<CaseNumber, List<RegisterLink>> links = register.links(lines);
        return lines.stream()
                .map(line -> new Row(
                        line,
                        line.state().isUnderReview() ? statute.deadline("T11", line.receivedOn()) : null,
                        all || own.contains(line.enterprise()),
                        links.getOrDefault(line.caseNumber(), List.of())))
                .toList();
    }
}
