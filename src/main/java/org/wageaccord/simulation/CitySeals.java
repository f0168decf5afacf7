package org.wageaccord.simulation;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.registry.seals.SealImages;

/** Has some enterprises of the demo city and their unions register their seals, drawn here; the others sign without. */
@Component
@ConditionalOnProperty("wage-accord.demo")
class CitySeals {

    /** The worked example; one where signing waits, one that goes on to filing, one with its agreement in force. */
    private static final List<String> SEALED = List.of("e00", "e07", "e08", "e12");

    private static final int ENTERPRISE_WIDTH = 40;
    private static final int UNION_WIDTH = 42;

    private final SealImages images;
    private final Registry registry;

    CitySeals(SealImages images, Registry registry) {
        this.images = images;
        this.registry = registry;
    }

    void register(Map<String, Cast> city) {
        for (String key : SEALED) {
            Cast cast = city.get(key);
            Enterprise enterprise = registry.enterprise(cast.enterprise()).orElseThrow();
            register(cast.one(Role.EH), enterprise.id(), enterprise.name(), ENTERPRISE_WIDTH);
            register(cast.one(Role.WC), enterprise.id(), String.valueOf(enterprise.unionName()), UNION_WIDTH);
        }
    }

    private void register(Actor keeper, PartyId enterprise, String name, int millimeters) {
        Acting.as(keeper, () -> images.register(enterprise, DemoSeal.of(name), millimeters))
                .orElseThrow();
    }
}
