package org.wageaccord.supervision.web;

import org.jspecify.annotations.Nullable;

/** What the mediators found, as it is typed. */
record InvestigationForm(
        @Nullable String mediators, @Nullable String findings) {}
