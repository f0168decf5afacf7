package org.wageaccord.filing;

/**
 * What the enterprise adds when filing.
 *
 * @param agreementKind 首签 or 续签
 * @param economicType 经济类型
 */
public record FilingEntry(
        String agreementKind, String economicType, int unionMembers, String filer, String phone, String explanation) {}
