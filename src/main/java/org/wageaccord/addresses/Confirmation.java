package org.wageaccord.addresses;

import java.time.Instant;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;

/**
 * A side's confirmation of its address for service, as it was given.
 *
 * @param number counts the confirmations of the side in this case from 1
 * @param party full name of the side at that time
 * @param statement the text that was confirmed with the address
 * @param digest SHA-256 of statement and address
 */
public record Confirmation(
        CaseNumber caseNumber,
        PartyId enterprise,
        Side side,
        int number,
        String party,
        AddressEntry entry,
        String statement,
        String digest,
        String by,
        Instant at) {}
