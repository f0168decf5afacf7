package org.wageaccord.simulation.bench;

/**
 * One address asked for by one person.
 *
 * @param page what kind of page this is, as the report names it
 * @param username who asks; empty for nobody signed in
 */
record Visit(String page, String username, String path) {}
