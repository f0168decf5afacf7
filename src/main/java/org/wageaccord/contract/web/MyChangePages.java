package org.wageaccord.contract.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wageaccord.access.Role;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Chapter;
import org.wageaccord.contract.Contracts;
import org.wageaccord.costing.Overtime;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** What changes for me: the signed-in worker's own grade and skill level only. */
@Controller
class MyChangePages {

    private static final Set<Role> OWN_PEOPLE =
            Set.of(Role.WK, Role.CD, Role.WC, Role.WR, Role.EH, Role.ER, Role.EC, Role.EL);

    private final Contracts contracts;
    private final Registry registry;
    private final Statute statute;
    private final CurrentActor actor;

    MyChangePages(Contracts contracts, Registry registry, Statute statute, CurrentActor actor) {
        this.contracts = contracts;
        this.registry = registry;
        this.statute = statute;
        this.actor = actor;
    }

    @GetMapping("/cases/{caseNumber}/my-change")
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        model.addAttribute("caseNumber", caseNumber);
        contracts.agreement(caseNumber).ifPresent(agreement -> fill(agreement, model));
        return "contract/my-change";
    }

    private void fill(Agreement agreement, Model model) {
        Actor me = actor.get();
        Optional<Person> person = registry.personOf(me.id()).filter(p -> belongs(p, me, agreement.enterprise()));
        BigDecimal factor = Overtime.by(statute).weekday();
        model.addAttribute("agreement", agreement);
        model.addAttribute("state", AgreementState.of(agreement));
        model.addAttribute("readable", ReadingRights.mayRead(agreement, me.role()));
        model.addAttribute("factor", factor);
        model.addAttribute("chapterCount", Chapter.of(agreement.terms()).size());
        model.addAttribute(
                "change",
                person.flatMap(p -> MyChange.of(p, agreement.terms(), factor)).orElse(null));
        model.addAttribute("votes", !agreement.passed() && isDelegate(me, agreement.enterprise()));
    }

    /** The register tells a person by account; the person must be of this very enterprise. */
    private boolean belongs(Person person, Actor me, PartyId enterprise) {
        return registry.holds(me.id(), enterprise, OWN_PEOPLE, statute.today())
                || registry.person(enterprise, person.id()).isPresent();
    }

    private boolean isDelegate(Actor me, PartyId enterprise) {
        return registry.delegates(enterprise, statute.today()).stream()
                .anyMatch(p -> me.id().equals(p.account()));
    }
}
