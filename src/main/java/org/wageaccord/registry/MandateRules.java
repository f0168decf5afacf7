package org.wageaccord.registry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;

/** What a new mandate must be beside the others of its holder: no mandate twice, no person on both sides of a table. */
final class MandateRules {

    static final Citation NO_DOUBLE_ROLE = new Citation("集体合同规定", "第二十四条");
    static final Citation RECORDER = new Citation("集体合同规定", "第三十三条第（五）项");

    private static final int PAPER = 200;
    private static final Set<Role> ENTERPRISE = EnumSet.of(Role.EL, Role.EC, Role.ER, Role.EH);
    private static final Set<Role> WORKERS = EnumSet.of(Role.WC, Role.WR);

    private MandateRules() {}

    static List<Refusal> refusals(Mandate mandate, List<Mandate> others) {
        List<Refusal> found = new ArrayList<>();
        if (mandate.to().isBefore(mandate.from())) {
            found.add(Refusal.of("to", "refusal.registry.endsBeforeBegin"));
        }
        Texts.required(found, "sourcePaper", mandate.sourcePaper(), PAPER);
        if (!found.isEmpty()) {
            return found;
        }
        others.stream()
                .filter(other -> other.party().equals(mandate.party()) && overlap(other, mandate))
                .flatMap(other -> besides(mandate, other).stream())
                .distinct()
                .forEach(found::add);
        return found;
    }

    static List<Refusal> paper(String sourcePaper) {
        List<Refusal> found = new ArrayList<>();
        Texts.required(found, "sourcePaper", sourcePaper, PAPER);
        return found;
    }

    private static List<Refusal> besides(Mandate mandate, Mandate other) {
        if (other.role() == mandate.role()) {
            return List.of(Refusal.of("from", "refusal.registry.mandateOverlaps", other.from(), other.to()));
        }
        if (apart(mandate.role(), other.role(), ENTERPRISE, WORKERS)) {
            return List.of(Refusal.of("role", "refusal.registry.bothSides").citing(NO_DOUBLE_ROLE));
        }
        Set<Role> negotiators = EnumSet.copyOf(ENTERPRISE);
        negotiators.addAll(WORKERS);
        return apart(mandate.role(), other.role(), EnumSet.of(Role.RC), negotiators)
                ? List.of(Refusal.of("role", "refusal.registry.recorderNegotiates")
                        .citing(RECORDER))
                : List.of();
    }

    private static boolean apart(Role one, Role other, Set<Role> here, Set<Role> there) {
        return (here.contains(one) && there.contains(other)) || (there.contains(one) && here.contains(other));
    }

    private static boolean overlap(Mandate one, Mandate other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }
}
