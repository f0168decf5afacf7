package org.wageaccord.negotiation;

import org.jspecify.annotations.Nullable;

/** What a reader of the list asks for: words of name or number, a stage, a page from 0. */
public record CaseQuery(
        String words, @Nullable Stage stage, @Nullable Integer year, int page) {}
