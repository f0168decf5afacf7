package org.wageaccord.access;

/** A session was left by signing out: what is held in memory for it has to go. Nothing for the ledger. */
public record SessionEnded(String session) {}
