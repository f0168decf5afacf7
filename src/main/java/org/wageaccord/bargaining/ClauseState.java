package org.wageaccord.bargaining;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/**
 * Where one clause stands.
 *
 * @param title of a clause of words; null for figures, whose names are not data
 * @param waitsFor sides whose turn it is on the clause; empty where it is agreed, set aside or not talked about
 * @param digests of each side's newest value; a side that has put no position has none
 * @param agreed terms that hold the agreed value; null unless it is agreed
 * @param agreedBy the acceptance it rests on; null where both positions carry the same value
 */
public record ClauseState(
        String key,
        @Nullable String title,
        Status status,
        Set<Side> waitsFor,
        Map<Side, String> digests,
        @Nullable Terms agreed,
        @Nullable String agreedDigest,
        @Nullable ClauseAct agreedBy) {

    public enum Status {
        /** 未谈: no side has put it in a position yet */
        UNTOUCHED,
        /** 待一方: talked about, not agreed */
        APART,
        /** 保留: set aside by a side until it is taken up again */
        SET_ASIDE,
        /** 已达成: locked until a side reopens it */
        AGREED
    }

    public boolean isAgreed() {
        return status == Status.AGREED;
    }
}
