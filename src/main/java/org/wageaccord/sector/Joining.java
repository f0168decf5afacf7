package org.wageaccord.sector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;

/**
 * An enterprise confirms that it joins (加入确认), and its union answers.
 *
 * @param post of the one who confirmed for the enterprise
 * @param byUnit whether the union of the unit answers, because the enterprise had no head of a union
 * @param paper its paper once that is printed
 */
public record Joining(
        UUID id,
        CaseNumber number,
        PartyId enterprise,
        String enterpriseName,
        Basis basis,
        Role post,
        boolean byUnit,
        LocalDate on,
        Instant at,
        String by,
        @Nullable Answer answer,
        @Nullable UUID paper) {

    /** What the enterprise stands on. */
    public enum Basis {
        /** before the vote: it lets the employers' organisation bargain for it */
        AUTHORIZED,
        /** a congress of the whole sector approved: the law binds it, whether it confirms or not (条例 第二十六条) */
        COVERED,
        /** its own congress approved, before the agreement came into force (条例 第二十九条) */
        APPROVED,
        /** the agreement binds those whose own congress approved; its congress approves now, and so it joins */
        LATER;

        /** Message key of its name. */
        public String key() {
            return "sector.basis." + name();
        }
    }

    /** Why an enterprise has not joined. */
    public enum Failure {
        /** its union declined */
        DECLINED,
        /** its own congress did not approve */
        NOT_PASSED
    }

    /**
     * @param vote of its own congress, where it joins by that
     * @param boundFrom the first day on which the agreement binds it; null where it does not, or not yet
     */
    public record Answer(
            boolean confirmed,
            String words,
            Talks.@Nullable Vote vote,
            @Nullable LocalDate boundFrom,
            LocalDate on,
            Instant at,
            String by) {}

    public boolean isOpen() {
        return answer == null;
    }

    /** Whether both confirmed, and where its congress had to approve it did. */
    public boolean isJoined() {
        return answer != null
                && answer.confirmed()
                && (answer.vote() == null || answer.vote().passed());
    }

    /** Message key of how it stands. */
    public String key() {
        if (answer == null) {
            return "sector.joining.open";
        }
        if (!answer.confirmed()) {
            return "sector.joining.declined";
        }
        return isJoined() ? "sector.joining.joined" : "sector.joining.notPassed";
    }
}
