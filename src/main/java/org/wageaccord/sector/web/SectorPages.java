package org.wageaccord.sector.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.wageaccord.forms.Answers;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.registry.Register;
import org.wageaccord.sector.Sectors;
import org.wageaccord.sector.Unit;
import org.wageaccord.sector.Units;

/** Agreements of regions and industries in force, and the units that bargain for them. */
@Controller
class SectorPages {

    private final Units units;
    private final Sectors sectors;
    private final Register register;
    private final Answers answers;
    private final SectorDone done;

    SectorPages(Units units, Sectors sectors, Register register, Answers answers, SectorDone done) {
        this.units = units;
        this.sectors = sectors;
        this.register = register;
        this.answers = answers;
        this.done = done;
    }

    @GetMapping("/sectors")
    String list(
            @RequestParam(required = false) @Nullable String town,
            @RequestParam(defaultValue = "0") int agreements,
            @RequestParam(defaultValue = "0") int units,
            Model model) {
        String chosen = town == null || town.isBlank() ? null : town;
        String link = UriComponentsBuilder.fromPath("/sectors")
                .queryParam("town", chosen == null ? "" : chosen)
                .encode()
                .build()
                .toUriString();
        model.addAttribute("agreements", sectors.inForce(chosen, agreements))
                .addAttribute("units", this.units.page(units))
                .addAttribute("towns", register.towns())
                .addAttribute("town", chosen)
                .addAttribute("keeps", this.units.keepsAny())
                .addAttribute("link", link + "&");
        return "sector/sectors";
    }

    @GetMapping("/sectors/new")
    String fresh(Model model) {
        model.addAttribute("form", UnitForm.EMPTY);
        return form(model);
    }

    @PostMapping("/sectors/new")
    String create(
            @ModelAttribute("form") UnitForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        requireKeeper();
        Outcome<UUID> outcome = units.create(form.entry());
        if (outcome.isDone()) {
            return done.leadsTo(next, "sector.done.create", "/sectors/units/" + outcome.orElseThrow());
        }
        answers.refuse(binding, outcome.refusals(), response);
        return form(model);
    }

    private String form(Model model) {
        requireKeeper();
        model.addAttribute("towns", register.towns()).addAttribute("kinds", Unit.Kind.values());
        return "sector/unit-form";
    }

    private void requireKeeper() {
        if (!units.keepsAny()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
