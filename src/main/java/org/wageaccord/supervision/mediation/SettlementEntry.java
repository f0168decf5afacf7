package org.wageaccord.supervision.mediation;

/**
 * What a mediation agreement (协调处理协议书) states (集体合同规定 第五十四条).
 *
 * @param facts the dispute as it was found
 * @param result what both sides agree on
 * @param remaining what they still negotiate
 */
public record SettlementEntry(String facts, String result, String remaining) {}
