package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Accounts;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Register;
import org.wageaccord.registry.Registry;
import org.wageaccord.registry.Town;

/** Enters units, their chiefs and members, and says what refuses it. */
@Component
class UnitKeeping {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_LINES = 500;
    private static final Refusal UNKNOWN = Refusal.of(null, "refusal.sector.unknownUnit");

    private final UnitBook units;
    private final MemberBook members;
    private final SectorHands hands;
    private final Accounts accounts;
    private final Registry registry;
    private final Register register;
    private final City city;
    private final ApplicationEventPublisher events;

    UnitKeeping(
            UnitBook units,
            MemberBook members,
            SectorHands hands,
            Accounts accounts,
            Registry registry,
            Register register,
            City city,
            ApplicationEventPublisher events) {
        this.units = units;
        this.members = members;
        this.hands = hands;
        this.accounts = accounts;
        this.registry = registry;
        this.register = register;
        this.city = city;
        this.events = events;
    }

    Outcome<UUID> create(Unit.Entry entry) {
        List<Refusal> refusals = new ArrayList<>();
        String town = entry.townCode().isBlank() ? null : entry.townCode();
        String place = place(town).orElse(null);
        Actor workers = chief("workersChief", entry.workersChief(), refusals);
        Actor enterprise = chief("enterpriseChief", entry.enterpriseChief(), refusals);
        if (entry.kind() == null) {
            refusals.add(SectorRules.refusal("kind", "kindMissing", Law.UNIT));
        }
        if (place == null) {
            refusals.add(SectorRules.refusal("townCode", "unknownTown", Law.UNIT));
        }
        name("name", entry.name(), refusals);
        name("workersName", entry.workersName(), refusals);
        name("enterpriseName", entry.enterpriseName(), refusals);
        refusals.addAll(apart("enterpriseChief", workers, enterprise));
        refusals.addAll(hands.unless(hands.keeps(town), "unit", Law.UNIT));
        if (!refusals.isEmpty() || place == null || workers == null || enterprise == null || entry.kind() == null) {
            return Outcome.refused(refusals);
        }
        Unit unit = new Unit(
                UUID.randomUUID(),
                entry.kind(),
                entry.name().strip(),
                town,
                place,
                new Unit.Party(entry.workersName().strip(), workers.id(), workers.name()),
                new Unit.Party(entry.enterpriseName().strip(), enterprise.id(), enterprise.name()),
                hands.today());
        if (!units.add(unit)) {
            return Outcome.refused(SectorRules.refusal("name", "unitTwice", Law.UNIT, unit.name()));
        }
        events.publishEvent(new UnitCreated(unit.name(), unit.kind(), place));
        return Outcome.done(unit.id());
    }

    Outcome<Void> chief(UUID id, Side side, String username) {
        Unit unit = units.find(id).orElse(null);
        if (unit == null) {
            return Outcome.refused(UNKNOWN);
        }
        List<Refusal> refusals = new ArrayList<>(hands.unless(hands.keeps(unit.townCode()), "unit", Law.UNIT));
        Actor person = chief("username", username, refusals);
        if (person != null && unit.sideOf(person.id()) != null) {
            refusals.add(SectorRules.refusal("username", "chiefAlready", Law.NO_DOUBLE_ROLE, person.name()));
        }
        if (!refusals.isEmpty() || person == null) {
            return Outcome.refused(refusals);
        }
        units.chief(id, side, person.id(), person.name());
        events.publishEvent(new UnitChiefChanged(id, person.name(), unit.name(), side));
        return Outcome.done(null);
    }

    Outcome<Integer> join(UUID id, LocalDate day, List<String> lines) {
        Unit unit = units.find(id).orElse(null);
        if (unit == null) {
            return Outcome.refused(UNKNOWN);
        }
        List<Refusal> refusals = new ArrayList<>(hands.unless(hands.keeps(unit.townCode()), "unit", Law.UNIT));
        if (day.isAfter(hands.today())) {
            refusals.add(SectorRules.refusal("day", "dayAhead", Law.UNIT, hands.today()));
        }
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            refusals.add(SectorRules.refusal("lines", "lines", Law.UNIT, MOST_LINES));
        }
        Map<String, Enterprise> taken = refusals.isEmpty() ? read(unit, day, lines, refusals) : Map.of();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        members.join(id, taken.values(), day);
        events.publishEvent(new MembersJoined(unit.name(), taken.size(), day));
        return Outcome.done(taken.size());
    }

    /** The enterprises of the lines; a line that cannot be taken is told with its number. */
    private Map<String, Enterprise> read(Unit unit, LocalDate day, List<String> lines, List<Refusal> refusals) {
        List<Enterprise> known = registry.enterprises(lines);
        Set<String> already = members.living(
                unit.id(), known.stream().map(e -> e.id().value()).toList(), day);
        Map<String, List<Enterprise>> byText = known.stream().collect(Collectors.groupingBy(Enterprise::name));
        known.forEach(e -> byText.put(e.id().value(), List.of(e)));
        Map<String, Enterprise> taken = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Enterprise> found = byText.getOrDefault(lines.get(i), List.of());
            String fault = fault(unit, found, already);
            if (fault == null && taken.putIfAbsent(found.get(0).id().value(), found.get(0)) != null) {
                fault = "lineTwice";
            }
            if (fault != null) {
                refusals.add(SectorRules.refusal("lines", fault, Law.UNIT, i + 1, lines.get(i), unit.placeName()));
            }
        }
        return taken;
    }

    private static @Nullable String fault(Unit unit, List<Enterprise> found, Set<String> already) {
        if (found.size() != 1) {
            return found.isEmpty() ? "lineUnknown" : "lineAmbiguous";
        }
        Enterprise one = found.get(0);
        if (unit.townCode() != null && !unit.townCode().equals(one.townCode())) {
            return "lineElsewhere";
        }
        return already.contains(one.id().value()) ? "lineMember" : null;
    }

    Outcome<Void> leave(UUID id, UUID memberId, LocalDate lastDay) {
        Unit unit = units.find(id).orElse(null);
        Member member = members.find(id, memberId).orElse(null);
        if (unit == null || member == null) {
            return Outcome.refused(UNKNOWN);
        }
        List<Refusal> refusals = new ArrayList<>(hands.unless(hands.keeps(unit.townCode()), "unit", Law.UNIT));
        if (member.leftOn() != null) {
            refusals.add(SectorRules.refusal(null, "leftAlready", Law.UNIT, member.leftOn()));
        }
        if (lastDay.isBefore(member.joinedOn()) || lastDay.isAfter(hands.today())) {
            refusals.add(SectorRules.refusal("lastDay", "lastDay", Law.UNIT, member.joinedOn(), hands.today()));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        members.leave(memberId, lastDay);
        events.publishEvent(new MemberLeft(unit.name(), member.enterpriseName(), lastDay));
        return Outcome.done(null);
    }

    private Optional<String> place(@Nullable String town) {
        return town == null
                ? Optional.of(city.name())
                : register.towns().stream()
                        .filter(t -> t.code().equals(town))
                        .map(Town::name)
                        .findFirst();
    }

    private @Nullable Actor chief(String field, String username, List<Refusal> refusals) {
        Actor person = username.isBlank() ? null : accounts.byUsername(username).orElse(null);
        if (person == null) {
            refusals.add(SectorRules.refusal(field, "unknownAccount", Law.UNIT, username.strip()));
        }
        return person;
    }

    private static List<Refusal> apart(String field, @Nullable Actor one, @Nullable Actor other) {
        return one != null && other != null && one.id().equals(other.id())
                ? List.of(SectorRules.refusal(field, "bothSides", Law.NO_DOUBLE_ROLE, one.name()))
                : List.of();
    }

    private static void name(String field, String name, List<Refusal> refusals) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            refusals.add(SectorRules.refusal(field, "name", Law.UNIT, LONGEST_NAME));
        }
    }
}
