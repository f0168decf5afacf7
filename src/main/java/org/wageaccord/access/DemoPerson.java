package org.wageaccord.access;

import java.util.UUID;

/** A person of the demo city who may be played from the sign-in page; the note says what there is to do. */
public record DemoPerson(UUID id, String name, Role role, String note) {}
