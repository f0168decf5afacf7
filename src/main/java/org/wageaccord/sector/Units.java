package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Listed;

/** The door to bargaining units (协商单位): who they are, who speaks for them, which enterprises belong to them. */
@Service
@Transactional
public class Units {

    private final UnitBook units;
    private final MemberBook members;
    private final UnitKeeping keeping;
    private final SectorHands hands;
    private final Requesting requesting;

    Units(UnitBook units, MemberBook members, UnitKeeping keeping, SectorHands hands, Requesting requesting) {
        this.units = units;
        this.members = members;
        this.keeping = keeping;
        this.hands = hands;
        this.requesting = requesting;
    }

    /**
     * Enters a unit (条例 第九条). Refused to everybody but the city union and, for its own town, a town's union; refused
     * without both parties and a person with an account for each, and for one person on both sides.
     */
    public Outcome<UUID> create(Unit.Entry entry) {
        return keeping.create(entry);
    }

    /** Somebody else speaks for a side from now on. */
    public Outcome<Void> chief(UUID unit, Side side, String username) {
        return keeping.chief(unit, side, username);
    }

    /**
     * Enters members, one a line by code or exact name: all or none. Every line that cannot be taken is told: unknown,
     * outside the place, a member already, named twice.
     */
    public Outcome<Integer> join(UUID unit, LocalDate day, List<String> lines) {
        return keeping.join(unit, day, lines);
    }

    /** A member leaves after its last day; what binds it already goes on binding it. */
    public Outcome<Void> leave(UUID unit, UUID member, LocalDate lastDay) {
        return keeping.leave(unit, member, lastDay);
    }

    /** The head of a member's union asks the union of the sector to bargain; once between two offers. */
    public Outcome<Void> ask(UUID unit, String words) {
        return requesting.ask(unit, words);
    }

    /** What members' unions asked for since the last offer. */
    @Transactional(readOnly = true)
    public Requests requests(Unit unit) {
        return requesting.of(unit);
    }

    /** Whether the current actor may ask. */
    @Transactional(readOnly = true)
    public boolean mayAsk(Unit unit) {
        return requesting.mayAsk(unit);
    }

    @Transactional(readOnly = true)
    public Optional<Unit> unit(UUID id) {
        return units.find(id);
    }

    @Transactional(readOnly = true)
    public Listed<Unit> page(int page) {
        return units.page(page);
    }

    @Transactional(readOnly = true)
    public Listed<Member> members(UUID unit, int page) {
        return members.page(unit, page);
    }

    /** Whether the current actor keeps this unit. */
    @Transactional(readOnly = true)
    public boolean keeps(Unit unit) {
        return hands.keeps(unit.townCode());
    }

    /** Whether the current actor may enter units somewhere. */
    @Transactional(readOnly = true)
    public boolean keepsAny() {
        return hands.keepsAny();
    }

    /** The side of the unit that the current actor speaks for, or null. */
    @Transactional(readOnly = true)
    public @Nullable Side sideOf(Unit unit) {
        return hands.sideOf(unit);
    }
}
