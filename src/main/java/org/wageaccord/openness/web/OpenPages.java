package org.wageaccord.openness.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.City;
import org.wageaccord.openness.OpenEdition;
import org.wageaccord.openness.Openness;

/** The public edition, open to everybody who has its address. Not for search engines. */
@Controller
class OpenPages {

    private final Openness openness;
    private final City city;

    OpenPages(Openness openness, City city) {
        this.openness = openness;
        this.city = city;
    }

    /** An agreement that does not exist and one that both sides did not open get the same answer. */
    @GetMapping("/agreements/open/{slug:[RI]?\\d{4}-\\d{4,9}}")
    String show(@PathVariable String slug, Model model, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        OpenEdition edition = number(slug)
                .flatMap(openness::edition)
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
