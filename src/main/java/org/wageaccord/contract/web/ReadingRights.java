package org.wageaccord.contract.web;

import org.wageaccord.access.Role;
import org.wageaccord.contract.Agreement;

/**
 * Who may read the full text when, among those who may open the case at all: the tables and delegates from the call on; the
 * bureau once it is signed; a worker who is no delegate once it is in force (浙江省集体合同条例 第三十五条).
 */
final class ReadingRights {

    private ReadingRights() {}

    static boolean mayRead(Agreement agreement, String role) {
        if (Role.WK.name().equals(role)) {
            return agreement.effective() != null;
        }
        return !Role.HB.name().equals(role) || agreement.isSigned();
    }
}
