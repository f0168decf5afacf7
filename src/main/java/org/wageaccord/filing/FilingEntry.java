package org.wageaccord.filing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the enterprise adds when filing.
 *
 * @param agreementKind 首签 or 续签
 * @param economicType 经济类型
 * @param dispatched 派遣工, who are not of its own staff and whom the register does not count; null where not told
 * @param frontLineRaise 一线职工增幅 in percent; which posts are of the front line only the enterprise knows; null where not told
 */
public record FilingEntry(
        String agreementKind,
        String economicType,
        int unionMembers,
        String filer,
        String phone,
        String explanation,
        @Nullable Integer dispatched,
        @Nullable BigDecimal frontLineRaise) {

    /** What must be added. */
    public FilingEntry(
            String agreementKind,
            String economicType,
            int unionMembers,
            String filer,
            String phone,
            String explanation) {
        this(agreementKind, economicType, unionMembers, filer, phone, explanation, null, null);
    }
}
