package org.wageaccord.sector;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.PartyId;

/** A member enterprise that votes on a draft; {@code vote} is null until its union has entered it. */
public record VoteLine(PartyId enterprise, String enterpriseName, Talks.@Nullable Vote vote) {}
