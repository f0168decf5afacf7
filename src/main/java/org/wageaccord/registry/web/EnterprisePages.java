package org.wageaccord.registry.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.EnterpriseSearch;
import org.wageaccord.registry.EnterpriseSheet;
import org.wageaccord.registry.Register;
import org.wageaccord.registry.seals.SealImages;

/** The list of enterprises and the page of each. */
@Controller
class EnterprisePages {

    private final Register register;
    private final SealImages seals;

    EnterprisePages(Register register, SealImages seals) {
        this.register = register;
        this.seals = seals;
    }

    @GetMapping("/register")
    String list(
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String town,
            @RequestParam(required = false) @Nullable Boolean aboveScale,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        if (!register.sees()) {
            throw NotHere.forbidden();
        }
        return register.only()
                .map(own -> "redirect:/register/enterprises/" + own.value())
                .orElseGet(() -> {
                    EnterpriseSearch search = new EnterpriseSearch(words, town, aboveScale);
                    model.addAllAttributes(Map.of(
                            "search", search,
                            "enterprises", register.list(search, page),
                            "towns", register.towns(),
                            "enters", register.entersEnterprises(),
                            "link", link(search)));
                    return "registry/enterprises";
                });
    }

    @GetMapping("/register/enterprises/{code}")
    String enterprise(
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "0") int mandates,
            Model model) {
        PartyId id = new PartyId(code);
        EnterpriseSheet sheet = register.sheet(id).orElseThrow(NotHere::unknown);
        model.addAttribute("sheet", sheet);
        model.addAttribute("e", sheet.enterprise());
        model.addAttribute("keepsSeal", seals.kept(id).isPresent());
        if (sheet.people()) {
            model.addAllAttributes(Map.of(
                    "people", register.people(id, page),
                    "composition", register.composition(sheet.enterprise()),
                    "mandates", register.mandates(id, mandates),
                    "today", register.today()));
        }
        return "registry/enterprise";
    }

    private static String link(EnterpriseSearch search) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/register");
        address.queryParam("q", search.words() == null ? "" : search.words());
        if (search.town() != null) {
            address.queryParam("town", search.town());
        }
        if (search.aboveScale() != null) {
            address.queryParam("aboveScale", search.aboveScale());
        }
        return address.encode().build().toUriString() + "&";
    }
}
