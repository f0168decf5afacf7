package org.wageaccord.voices;

import java.util.List;
import org.wageaccord.kernel.PartyId;

/**
 * What an offer takes over from a gathering: the statements that more agreed to than disagreed, the most agreed first.
 *
 * @param participants how many took part
 */
public record Takeover(PartyId enterprise, String title, int participants, List<Statement> wanted) {}
