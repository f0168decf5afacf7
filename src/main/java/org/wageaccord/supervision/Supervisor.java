package org.wageaccord.supervision;

import org.wageaccord.kernel.ActorId;

/** A certified supervisor (劳动法律监督员) with the card that the mandate rests on. */
public record Supervisor(ActorId account, String name, String card) {}
