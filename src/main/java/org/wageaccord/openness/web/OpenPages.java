package org.wageaccord.openness.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.City;
import org.wageaccord.openness.OpenEdition;
import org.wageaccord.openness.OpenEditions;
import org.wageaccord.openness.OpenList;

/** The public editions, open to everybody, and the list of them. Not for search engines. */
@Controller
class OpenPages {

    private final OpenEditions editions;
    private final City city;

    OpenPages(OpenEditions editions, City city) {
        this.editions = editions;
        this.city = city;
    }

    @GetMapping("/agreements/open")
    String all(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model,
            HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        OpenList list = editions.list(q, page);
        model.addAttribute("list", list).addAttribute("q", q).addAttribute("link", link(q));
        return "openness/list";
    }

    private static String link(String q) {
        return UriComponentsBuilder.fromPath("/agreements/open")
                        .queryParam("q", "{q}")
                        .encode()
                        .buildAndExpand(q)
                        .toUriString()
                + "&";
    }

    /** An agreement that does not exist and one that both sides did not open get the same answer. */
    @GetMapping("/agreements/open/{slug:[RI]?\\d{4}-\\d{4,9}}")
    String show(@PathVariable String slug, Model model, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        OpenEdition edition = number(slug)
                .flatMap(editions::edition)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("edition", edition);
        return "openness/open";
    }

    private Optional<CaseNumber> number(String slug) {
        try {
            return Optional.of(CaseNumber.ofSlug(city.mark(), slug));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
