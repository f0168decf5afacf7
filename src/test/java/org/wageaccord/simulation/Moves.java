package org.wageaccord.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Person;
import org.wageaccord.teams.NegotiatorEntry;

/** What the people of one case can try in one part of it, told through the doors of the house. */
abstract class Moves {

    /** The calendar of the next year is not known; no walk lasts so long that it needs it. */
    private static final LocalDate LATEST = LocalDate.of(2026, 10, 31);

    final WalkCity city;
    final Cast cast;
    final Terms start;
    final CaseNumber number;

    Moves(WalkCity city, Cast cast, Terms start, CaseNumber number) {
        this.city = city;
        this.cast = cast;
        this.start = start;
        this.number = number;
    }

    /** The acts that do one duty, the first leads straight on; none where the duty belongs to another stage. */
    List<Move> of(String duty) {
        return List.of();
    }

    Move day(int days) {
        return new Move(
                days == 1 ? "a day passes" : days + " days pass",
                () -> pass(city.now().plusDays(days).withHour(9)));
    }

    String pass(LocalDateTime to) {
        if (to.toLocalDate().isAfter(LATEST)) {
            return "the calendar ends";
        }
        city.at(to);
        return null;
    }

    Move waitsNoLonger() {
        return act(
                "waits for the data no longer",
                chief(Side.WORKERS),
                () -> city.doors().dataRoom().waive(number, "照常开会"));
    }

    static Move act(String name, Actor by, Supplier<? extends Outcome<?>> act) {
        return new Move(name, () -> told(by, act));
    }

    /** Null when done, the codes of the refusals else. */
    static String told(Actor by, Supplier<? extends Outcome<?>> act) {
        var refusals = Acting.as(by, act).refusals();
        return refusals.isEmpty()
                ? null
                : refusals.stream()
                        .map(r -> r.code().replaceFirst("^refusal\\.", ""))
                        .toList()
                        .toString();
    }

    Actor chief(Side side) {
        return cast.one(side == Side.WORKERS ? Role.WC : Role.EL);
    }

    static NegotiatorEntry entry(Person person, boolean chief, boolean workers) {
        return new NegotiatorEntry(
                person.id(),
                person.name(),
                person.gender() == Gender.FEMALE,
                person.post(),
                person.skillLevel(),
                workers ? "职代会选举" : "法定代表人选派",
                chief,
                false,
                null);
    }

    final LocalDate today() {
        return city.now().toLocalDate();
    }
}
