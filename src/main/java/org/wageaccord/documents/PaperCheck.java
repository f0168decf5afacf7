package org.wageaccord.documents;

/** A genuine paper and how it stands now. */
public record PaperCheck(Paper paper, PaperStanding standing) {}
