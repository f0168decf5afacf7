package org.wageaccord.terms;

import java.util.List;

/** The words of a head in a second language ({@code terms/heads_en.yaml}). */
record HeadWords(String key, String text, String plain, List<String> prepare, String example) {}
