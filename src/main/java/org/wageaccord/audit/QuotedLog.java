package org.wageaccord.audit;

/** The newest checkpoint of a log, as an extract quotes it: the key that signed it, how many leaves, and the signed note. */
public record QuotedLog(int number, String key, long size, String note) {}
