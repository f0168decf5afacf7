package org.wageaccord.contract;

import java.time.Instant;
import org.wageaccord.kernel.PartyId;

/** What a phone is told by a link that can be used: for which agreement a signature is written, until when. No terms, no names of people. */
public record DrawingAsked(PartyId enterprise, int year, Instant until) {}
