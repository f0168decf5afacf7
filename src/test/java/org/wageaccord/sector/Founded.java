package org.wageaccord.sector;

import static org.wageaccord.supervision.SupervisionCast.as;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Entries;
import org.wageaccord.registry.Registry;
import org.wageaccord.supervision.SupervisionCast;

/** Enterprises of 芝英镇 with their legal representatives and, where they have one, the heads of their unions. */
public class Founded {

    /** The context is shared: no code is founded twice. */
    private final AtomicInteger next = new AtomicInteger(6200);

    private final Registry registry;
    private final Accounts accounts;

    Founded(Registry registry, Accounts accounts) {
        this.registry = registry;
        this.accounts = accounts;
    }

    /** @param chair the manager again where it has no union */
    public record Other(PartyId id, Actor manager, Actor chair) {}

    public Other enterprise(boolean union) {
        int n = next.getAndIncrement();
        String code = Entries.code(n);
        PartyId id = as(
                        Actor.PLATFORM,
                        () -> registry.enter(Entries.enterprise(code, "示例企业" + n, "芝英镇", false, null, null)))
                .orElseThrow();
        Actor manager = person(n, "法某", Role.EL, id);
        return new Other(id, manager, union ? person(n, "会某", Role.WC, id) : manager);
    }

    private Actor person(int n, String name, Role role, PartyId party) {
        return as(Actor.PLATFORM, () -> {
            Actor actor =
                    accounts.actor(accounts.open("founded-" + n + "-" + role, name, role, SupervisionCast.PASSWORD)
                            .orElseThrow());
            registry.mandate(actor.id(), party, role, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), "任命文件")
                    .orElseThrow();
            return actor;
        });
    }
}
