package org.wageaccord.registry.accounts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.AccountSheet;
import org.wageaccord.access.Role;
import org.wageaccord.registry.Listed;
import org.wageaccord.registry.PartyMandate;
import org.wageaccord.registry.PersonPlace;

/**
 * An account on its page.
 *
 * @param person who it is on a roster; null for somebody who is on none, or not found yet
 * @param enterprises of the mandates, on whose rosters the holder may be found
 * @param roles of the mandates in force today, from which the main role is chosen
 * @param kept whether the reader may reset the password, disable, and choose the main role
 * @param own whether it is the reader's own
 */
public record AccountView(
        AccountSheet account,
        @Nullable PersonPlace person,
        Listed<PartyMandate> mandates,
        List<PartyMandate> enterprises,
        Set<Role> roles,
        boolean kept,
        boolean own) {}
