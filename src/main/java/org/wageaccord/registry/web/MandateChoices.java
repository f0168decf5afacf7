package org.wageaccord.registry.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wageaccord.access.Role;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Grants;
import org.wageaccord.registry.Register;
import org.wageaccord.registry.Registry;

/** What may be chosen in the forms of accounts and mandates: roles, towns, and the enterprise itself. */
@Component
class MandateChoices {

    private final Registry registry;
    private final Register register;
    private final City city;

    MandateChoices(Registry registry, Register register, City city) {
        this.registry = registry;
        this.register = register;
        this.city = city;
    }

    /** The enterprise of an address or form, for which the reader may grant something; of any other there is none. */
    Optional<Enterprise> enterprise(Grants grants, @Nullable String code) {
        String typed = Typed.text(code);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        PartyId party = new PartyId(typed);
        if (grants.roles(party).isEmpty()) {
            throw NotHere.unknown();
        }
        return Optional.of(registry.enterprise(party).orElseThrow(NotHere::unknown));
    }

    /** The first own enterprise of one who grants for nobody else. */
    Optional<String> onlyEnterprise(Grants grants) {
        return grants.own().keySet().stream().sorted().findFirst();
    }

    /** Roles in the order of the documentation, and the towns. */
    void offer(Collection<Role> roles, Model model) {
        model.addAttribute(
                        "roles",
                        Arrays.stream(Role.values()).filter(roles::contains).toList())
                .addAttribute("towns", register.towns())
                .addAttribute("city", city);
    }
}
