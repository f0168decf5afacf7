package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/**
 * A bargaining unit (协商单位): the enterprises of a region or an industry below county level with a union and an
 * employers' organisation that bargain for them (条例 第九条).
 *
 * @param townCode null for the whole city
 */
public record Unit(
        UUID id,
        Kind kind,
        String name,
        @Nullable String townCode,
        String placeName,
        Party workers,
        Party enterprise,
        LocalDate createdOn) {

    public enum Kind {
        REGION(CaseNumber.Line.REGION),
        INDUSTRY(CaseNumber.Line.INDUSTRY);

        private final CaseNumber.Line line;

        Kind(CaseNumber.Line line) {
            this.line = line;
        }

        CaseNumber.Line line() {
            return line;
        }

        /** Message key of its name. */
        public String key() {
            return "sector.kind." + name();
        }
    }

    /** A side: the union or the employers' organisation, and the person who speaks for it. */
    public record Party(String name, ActorId chief, String chiefName) {}

    /** As it is typed: the chiefs by their user names. */
    public record Entry(
            @Nullable Kind kind,
            String name,
            String townCode,
            String workersName,
            String workersChief,
            String enterpriseName,
            String enterpriseChief) {}

    public Party party(Side side) {
        return side == Side.WORKERS ? workers : enterprise;
    }

    /** The side that an account speaks for, or null. */
    public @Nullable Side sideOf(ActorId account) {
        if (workers.chief().equals(account)) {
            return Side.WORKERS;
        }
        return enterprise.chief().equals(account) ? Side.ENTERPRISE : null;
    }
}
