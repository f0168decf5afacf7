package org.wageaccord.registry;

import org.wageaccord.kernel.PartyId;

/** A person with the enterprise whose roster names them. */
public record PersonPlace(Person person, PartyId enterprise, String enterpriseName) {}
