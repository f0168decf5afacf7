package org.wageaccord.registry.accounts;

import java.util.List;
import org.wageaccord.access.AccountSheet;
import org.wageaccord.registry.PartyMandate;

/** An account in the list, with its mandates in force today. */
public record AccountRow(AccountSheet account, List<PartyMandate> inForce) {}
