package org.wageaccord.terms;

/**
 * A clause of the catalogue with its model text.
 *
 * @param chapter chapter of the agreement in which it stands
 * @param head the statutory head it answers: 一 … 九 of 《浙江省集体合同条例》第十九条, or the article that asks for it
 */
public record ModelClause(String key, String chapter, String head, String title, String text) {}
