package org.wageaccord.registry;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.PartyId;

/**
 * Which mandates somebody may grant, by the mandates in force today. The city union grants every one; the system
 * administrator those of offices; the legal representative those of the enterprise's side, and the union's head those of the
 * workers' side of their own enterprise (浙江省集体合同条例, article 10).
 *
 * @param all whether every mandate
 * @param offices whether the mandates of offices
 * @param own roles by the code of the own enterprises
 */
public record Grants(boolean all, boolean offices, Map<String, Set<Role>> own) {

    /** Roles of offices, not of an enterprise. */
    public static final Set<Role> OFFICES =
            Set.copyOf(EnumSet.of(Role.TG, Role.TA, Role.CU, Role.LS, Role.HB, Role.MD, Role.EA, Role.AU, Role.SA));

    /** Roles of an enterprise, its union and its staff. */
    public static final Set<Role> OF_ENTERPRISE = Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(OFFICES)));

    static final Grants WHOLE = new Grants(true, true, Map.of());

    private static final Set<Role> BY_LEGAL_REPRESENTATIVE = Set.of(Role.EH, Role.EC, Role.ER);
    private static final Set<Role> BY_UNION_HEAD = Set.of(Role.WR, Role.CD, Role.WK);

    static Grants of(List<Mandate> mandates) {
        boolean all = false;
        boolean offices = false;
        Map<String, Set<Role>> own = new HashMap<>();
        for (Mandate mandate : mandates) {
            switch (mandate.role()) {
                case CU -> all = true;
                case SA -> offices = true;
                case EL -> add(own, mandate.party(), BY_LEGAL_REPRESENTATIVE);
                case WC -> add(own, mandate.party(), BY_UNION_HEAD);
                default -> {
                    // the other roles grant nothing
                }
            }
        }
        return new Grants(all, all || offices, Map.copyOf(own));
    }

    /** Whether anything at all. */
    public boolean any() {
        return all || offices || !own.isEmpty();
    }

    public boolean grants(Role role, PartyId party) {
        return all || (offices && OFFICES.contains(role)) || roles(party).contains(role);
    }

    /** The roles of an enterprise that may be granted there. */
    public Set<Role> roles(PartyId enterprise) {
        return all ? OF_ENTERPRISE : own.getOrDefault(enterprise.value(), Set.of());
    }

    /**
     * Whether somebody with these mandates, in force or to come, is kept: the password reset, the account disabled. The head
     * of a side keeps those of its own enterprise who hold nothing elsewhere and nothing of the other side.
     */
    public boolean keeps(Role mainRole, List<Mandate> mandates, LocalDate today) {
        List<Mandate> living =
                mandates.stream().filter(m -> !m.to().isBefore(today)).toList();
        if (all) {
            return true;
        }
        if (offices && OFFICES.contains(mainRole)) {
            return living.stream().allMatch(m -> OFFICES.contains(m.role()));
        }
        return living.stream().anyMatch(m -> roles(m.party()).contains(m.role()))
                && living.stream().allMatch(m -> isOwn(m.party()) && isNoStranger(m));
    }

    private boolean isOwn(PartyId party) {
        return own.containsKey(party.value());
    }

    /** Staff and delegates are on the roster of either side; negotiators belong to their own. */
    private boolean isNoStranger(Mandate mandate) {
        return mandate.role() == Role.WK
                || mandate.role() == Role.CD
                || roles(mandate.party()).contains(mandate.role());
    }

    private static void add(Map<String, Set<Role>> own, PartyId enterprise, Set<Role> roles) {
        own.merge(enterprise.value(), roles, (some, more) -> {
            Set<Role> both = EnumSet.copyOf(some);
            both.addAll(more);
            return both;
        });
    }
}
