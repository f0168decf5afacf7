package org.wageaccord.statute;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.City;
import org.wageaccord.statute.pack.PackFault;

/**
 * The packs of the city must answer all that rooms and models ask. Several places are told as models only, for computing: a
 * case there would stop at the first term that nobody wrote down. So the house does not open for such a city until the
 * operator's folder holds what is missing.
 */
@Component
class CityLaw implements InitializingBean {

    private final City city;
    private final Statute statute;
    private final UsedRules used;

    CityLaw(City city, Statute statute, UsedRules used) {
        this.city = city;
        this.statute = statute;
        this.used = used;
    }

    /** @throws PackFault naming every rule, deadline and route that nobody sets there today */
    @Override
    public void afterPropertiesSet() {
        List<String> missing = missing(statute.at(city.place()), statute.today());
        if (!missing.isEmpty()) {
            throw new PackFault(
                    "the packs of place " + city.place(),
                    0,
                    "",
                    "nothing in force on %s says %s. A pack with them belongs into the folder that wage-accord.statute.folder names"
                            .formatted(statute.today(), String.join(", ", missing)));
        }
    }

    private List<String> missing(LocalLaw law, LocalDate on) {
        return used.ids().stream()
                .filter(id -> law.find(id, on).isEmpty())
                .filter(id ->
                        law.routes(on).stream().noneMatch(route -> route.id().equals(id)))
                .toList();
    }
}
