package org.wageaccord.contract.web;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wageaccord.access.Role;
import org.wageaccord.contract.Agreement;

/**
 * Who may read the full text when, among those who may open the case at all: the tables and delegates from the call on; the
 * bureau once it is signed; a worker who is no delegate once it is in force (浙江省集体合同条例 第三十五条).
 */
final class ReadingRights {

    private static final Set<String> SIDES = Stream.of(Role.EH, Role.EL, Role.EC, Role.ER, Role.WC, Role.WR)
            .map(Role::name)
            .collect(Collectors.toUnmodifiableSet());

    private ReadingRights() {}

    /** Whether somebody of either side reads, whom it concerns what others may read. */
    static boolean isOfASide(String role) {
        return SIDES.contains(role);
    }

    static boolean mayRead(Agreement agreement, String role) {
        if (Role.WK.name().equals(role)) {
            return agreement.effective() != null;
        }
        return !Role.HB.name().equals(role) || agreement.isSigned();
    }
}
