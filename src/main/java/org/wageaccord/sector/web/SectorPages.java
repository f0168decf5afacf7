package org.wageaccord.sector.web;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.wageaccord.forms.Acts;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.registry.Register;
import org.wageaccord.sector.Sectors;
import org.wageaccord.sector.Unit;
import org.wageaccord.sector.Units;

/** Agreements of regions and industries in force, and the units that bargain for them. */
@Controller
class SectorPages {

    private static final String FORM = "sector/unit-form";

    private final Units units;
    private final Sectors sectors;
    private final Register register;
    private final Acts acts;

    SectorPages(Units units, Sectors sectors, Register register, Acts acts) {
        this.units = units;
        this.sectors = sectors;
        this.register = register;
        this.acts = acts;
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
        requireKeeper();
        fill(model.addAttribute("form", UnitForm.EMPTY));
        return FORM;
    }

    @PostMapping("/sectors/new")
    ModelAndView create(@ModelAttribute("form") UnitForm form, BindingResult typed) {
        requireKeeper();
        Outcome<UUID> outcome = units.create(form.entry());
        return outcome.isDone()
                ? acts.done("sector.done.create", "/sectors/units/" + outcome.orElseThrow())
                : acts.again(FORM, this::fill, typed, outcome.refusals());
    }

    private void fill(Model model) {
        model.addAttribute("towns", register.towns()).addAttribute("kinds", Unit.Kind.values());
    }

    private void requireKeeper() {
        if (!units.keepsAny()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
