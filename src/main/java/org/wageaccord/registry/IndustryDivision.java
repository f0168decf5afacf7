package org.wageaccord.registry;

/**
 * A division of industry (行业大类, GB/T 4754-2017).
 *
 * @param code two digits, the first two of its classes
 * @param section letter of its section (门类), A to T
 */
public record IndustryDivision(String code, String name, String section, String sectionName) {}
