package org.wageaccord.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Who may do what on the ladder today; the same answers guard the acts and light the buttons. */
@Component
class Hands {

    private static final Set<Role> MANAGEMENT = Set.of(Role.EL, Role.EC);
    private static final Set<Role> ENTERPRISE_SIDE = Set.of(Role.EL, Role.EC, Role.EH, Role.ER);

    private final CurrentActor actor;
    private final Registry registry;
    private final Accounts accounts;
    private final Statute statute;
    private final City city;

    Hands(CurrentActor actor, Registry registry, Accounts accounts, Statute statute, City city) {
        this.actor = actor;
        this.registry = registry;
        this.accounts = accounts;
        this.statute = statute;
        this.city = city;
    }

    /** In whose name a letter goes out, and in which office it is signed. */
    record Signer(String issuer, String post) {}

    boolean mayRaise(SupervisedCase of) {
        return actor.get().isPlatform() || isUnion(of) || holds(of, Role.TG) || isSupervisor(of);
    }

    /** The union chair, the town's guide or union, the city union (law §1.12). */
    boolean maySignReminder(SupervisedCase of) {
        return isUnion(of) || holds(of, Role.TG);
    }

    /** A chair or vice-chair of a union: of the enterprise, its town or the city. */
    boolean isUnion(SupervisedCase of) {
        return holds(of, Role.WC) || holds(of, Role.TA) || isCityUnion();
    }

    /** What lies with the authority only the city union, which proposed it, can take back. */
    boolean mayWithdraw(SupervisedCase of, Matter open) {
        boolean handedOver = open.step() == Matter.Step.PROPOSED || open.step() == Matter.Step.ORDERED;
        return handedOver ? isCityUnion() : maySignReminder(of);
    }

    boolean mayInquire(SupervisedCase of) {
        return isUnion(of) || isSupervisor(of);
    }

    /** Who serves a letter sees that it is not taken; the reminder may have been the guide's. */
    boolean mayServe(SupervisedCase of, Matter.Step waiting) {
        return mayInquire(of) || waiting == Matter.Step.REMINDED && maySignReminder(of);
    }

    boolean isCityUnion() {
        return registry.holds(me(), PartyId.CITY_UNION, Set.of(Role.CU), today());
    }

    boolean isBureau() {
        return registry.holds(me(), PartyId.LABOR_BUREAU, Set.of(Role.HB), today());
    }

    /** Answers a letter: who may bind the enterprise. */
    boolean mayAnswer(SupervisedCase of) {
        return registry.holds(me(), of.enterprise(), MANAGEMENT, today());
    }

    boolean isEnterprise(SupervisedCase of) {
        return registry.holds(me(), of.enterprise(), ENTERPRISE_SIDE, today());
    }

    boolean isWorkersNegotiator(SupervisedCase of) {
        return registry.holds(me(), of.enterprise(), Set.of(Role.WR), today());
    }

    private boolean isSupervisor(SupervisedCase of) {
        return holds(of, Role.LS) || registry.holds(me(), PartyId.CITY_UNION, Set.of(Role.LS), today());
    }

    /** Holds the role for the enterprise or its town. */
    private boolean holds(SupervisedCase of, Role role) {
        return registry.holds(me(), of.enterprise(), Set.of(role), today())
                || registry.holds(me(), PartyId.town(of.townCode()), Set.of(role), today());
    }

    Signer signer(SupervisedCase of) {
        if (registry.holds(me(), of.enterprise(), Set.of(Role.WC), today())) {
            return new Signer(of.workers(), "工会主席");
        }
        if (isCityUnion()) {
            return new Signer(city.unionName(), "经办人");
        }
        boolean guide = registry.holds(me(), PartyId.town(of.townCode()), Set.of(Role.TG), today());
        return new Signer(of.townName() + "总工会", guide ? "集体协商指导员" : "负责人");
    }

    /** The certified supervisors of the enterprise's union, its town and the city, by name. */
    List<Supervisor> supervisors(SupervisedCase of) {
        Map<ActorId, Supervisor> found = new LinkedHashMap<>();
        for (PartyId circle : circle(of)) {
            for (ActorId account : registry.holders(circle, Set.of(Role.LS), today())) {
                found.computeIfAbsent(account, a -> supervisor(a, circle));
            }
        }
        return found.values().stream()
                .sorted(java.util.Comparator.comparing(Supervisor::name))
                .toList();
    }

    /** Those of them who need not keep away. */
    List<Supervisor> freeSupervisors(SupervisedCase of) {
        return supervisors(of).stream()
                .filter(s -> !isInvolved(of, s.account()))
                .toList();
    }

    private Supervisor supervisor(ActorId account, PartyId circle) {
        String card = registry.mandatesOf(account, today()).stream()
                .filter(m -> m.role() == Role.LS && m.party().equals(circle))
                .map(Mandate::sourcePaper)
                .findFirst()
                .orElseThrow();
        return new Supervisor(account, accounts.actor(account).name(), card);
    }

    private static List<PartyId> circle(SupervisedCase of) {
        List<PartyId> circle = new ArrayList<>();
        circle.add(of.enterprise());
        circle.add(PartyId.town(of.townCode()));
        circle.add(PartyId.CITY_UNION);
        return circle;
    }

    /** Whether a supervisor also stands on the side of the enterprise and so has to keep away. */
    boolean isInvolved(SupervisedCase of, ActorId supervisor) {
        return registry.holds(supervisor, of.enterprise(), ENTERPRISE_SIDE, today());
    }

    Actor actor() {
        return actor.get();
    }

    LocalDate today() {
        return statute.today();
    }

    private ActorId me() {
        return actor.get().id();
    }
}
