package org.wageaccord.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation in writing let its holder do, and when.
 *
 * @param powers their codes in the room of the teams, e.g. {@code CONTRACT}
 * @param from first day, {@code to} the last
 * @param revokedOn first day on which it held no longer; null while it was not revoked
 */
public record DelegationTerms(
        List<String> powers,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate revokedOn) {}
