package org.wageaccord.registry;

/** A town or street (镇、街道) of the city with a general union of its own. */
public record Town(String code, String name) {}
