package org.wageaccord.statute;

import java.util.List;
import java.util.Set;
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

    /** Rules that the law of some places sets and others do not: whoever asks them goes on without. */
    private static final Set<String> OF_SOME_PLACES = Set.of("SECTOR_OFFER_SHARE");

    private final City city;
    private final Statute statute;
    private final UsedRules used;

    CityLaw(City city, Statute statute, UsedRules used) {
        this.city = city;
        this.statute = statute;
        this.used = used;
    }

    /** @throws PackFault naming every rule, deadline and route that nobody sets there */
    @Override
    public void afterPropertiesSet() {
        LocalLaw law = statute.at(city.place());
        List<String> missing = used.ids().stream()
                .filter(id -> !OF_SOME_PLACES.contains(id) && !law.knows(id))
                .toList();
        if (!missing.isEmpty()) {
            throw new PackFault(
                    "the packs of place " + city.place(),
                    0,
                    "",
                    "nothing says %s. A pack with them belongs into the folder that wage-accord.statute.folder names"
                            .formatted(String.join(", ", missing)));
        }
    }
}
