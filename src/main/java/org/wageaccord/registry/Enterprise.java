package org.wageaccord.registry;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.PartyId;

/**
 * An enterprise with its union as other rooms see it.
 *
 * @param id its 统一社会信用代码
 * @param aboveScale 规模以上, set by the union or the bureau, never by the enterprise
 */
public record Enterprise(
        PartyId id,
        String name,
        String industryCode,
        String industryName,
        String townCode,
        String townName,
        boolean aboveScale,
        int headcount,
        int women,
        String address,
        String legalRepresentative,
        @Nullable PartyId unionId,
        @Nullable String unionName) {}
