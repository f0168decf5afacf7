package org.wageaccord.sector;

import org.jspecify.annotations.Nullable;

/** The agreement of an enterprise that fell below when the one of its sector came into force; case number null if from before. */
public record Below(String enterprise, @Nullable String caseNumber, String below) {}
