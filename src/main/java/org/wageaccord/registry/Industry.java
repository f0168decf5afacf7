package org.wageaccord.registry;

/** A class of industry (行业小类, GB/T 4754-2017): four digits and its name. */
public record Industry(String code, String name) {}
