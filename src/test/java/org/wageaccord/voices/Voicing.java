package org.wageaccord.voices;

import static org.wageaccord.supervision.SupervisionCast.as;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;
import org.wageaccord.registry.Entries;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.LegalClock;
import org.wageaccord.supervision.SupervisionCast;

/** An enterprise of its own for each test, with its chair, its manager and as many workers as it needs. */
public class Voicing {

    private final Voices voices;
    private final Accounts accounts;
    private final Registry registry;
    private final LegalClock clock;
    private int serial;

    Voicing(Voices voices, Accounts accounts, Registry registry, LegalClock clock) {
        this.voices = voices;
        this.accounts = accounts;
        this.registry = registry;
        this.clock = clock;
    }

    /** An enterprise and its people. */
    public record Firm(PartyId id, Actor chair, Actor manager, List<Actor> workers) {}

    public Firm firm(int workers) {
        int n = ++serial;
        PartyId id = as(
                Actor.PLATFORM,
                () -> registry.enter(Entries.enterprise(Entries.code(7000 + n), "征集示例企业" + n, "芝英镇", true, null, null))
                        .orElseThrow());
        List<Actor> staff = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            staff.add(person(id, "v%d-w%d".formatted(n, i), "职工" + i, Role.WK));
        }
        return new Firm(
                id,
                person(id, "v%d-chair".formatted(n), "陈某", Role.WC),
                person(id, "v%d-manager".formatted(n), "应某", Role.EL),
                staff);
    }

    public Actor person(PartyId enterprise, String username, String name, Role role) {
        return as(Actor.PLATFORM, () -> {
            Actor actor = accounts.actor(accounts.open(username, name, role, SupervisionCast.PASSWORD)
                    .orElseThrow());
            registry.mandate(
                            actor.id(),
                            enterprise,
                            role,
                            now().toLocalDate().minusMonths(1),
                            now().toLocalDate().plusYears(1),
                            "花名册")
                    .orElseThrow();
            return actor;
        });
    }

    public Gathering.Entry entry(String... texts) {
        List<Statement.Entry> statements = List.of(texts).stream()
                .map(text -> new Statement.Entry(Head.LEVELS, text))
                .toList();
        return new Gathering.Entry("2026 年需求征集", "请作答", now().plusDays(7), statements);
    }

    public UUID opened(Firm firm, String... texts) {
        return as(firm.chair(), () -> voices.open(firm.id(), entry(texts))).orElseThrow();
    }

    public Outcome<Void> says(Actor who, UUID gathering, int number, Answer answer) {
        return as(who, () -> voices.answer(gathering, number, answer));
    }

    /** The first so many workers agree, the next so many do not. */
    public void answers(Firm firm, UUID gathering, int number, int agree, int disagree) {
        for (int i = 0; i < agree + disagree; i++) {
            says(firm.workers().get(i), gathering, number, i < agree ? Answer.AGREE : Answer.DISAGREE)
                    .orElseThrow();
        }
    }

    public void closed(Firm firm, UUID gathering) {
        as(firm.chair(), () -> voices.close(gathering)).orElseThrow();
    }

    public Sheet sheet(Actor who, UUID gathering) {
        return as(who, () -> voices.sheet(gathering)).orElseThrow();
    }

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Show.BEIJING);
    }

    public void at(LocalDateTime beijing) {
        clock.advanceTo(beijing.atZone(Show.BEIJING).toInstant());
    }

    /** {@code field code 《law》article} of each refusal. */
    public static List<String> told(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Voicing::told).toList();
    }

    private static String told(Refusal r) {
        String code = r.code().substring("refusal.voices.".length());
        return (r.field() == null ? "" : r.field() + " ") + code + (r.citation() == null ? "" : " " + r.citation());
    }
}
