package org.wageaccord.contract.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.costing.Overtime;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** What the agreement changes for whichever grade one chooses; for all who may read its text. Nothing chosen is stored. */
@Controller
class ForMePages {

    /** Hours of the longest month. */
    private static final BigDecimal MOST_HOURS = new BigDecimal(744);

    private final Contracts contracts;
    private final Registry registry;
    private final Statute statute;
    private final CurrentActor actor;
    private final FormRefusals refusals;

    ForMePages(Contracts contracts, Registry registry, Statute statute, CurrentActor actor, FormRefusals refusals) {
        this.contracts = contracts;
        this.registry = registry;
        this.statute = statute;
        this.actor = actor;
        this.refusals = refusals;
    }

    /** What was chosen: text only, as it was typed. */
    record Choice(
            @Nullable String grade,
            @Nullable String level,
            @Nullable String hours) {}

    @GetMapping("/cases/{caseNumber}/for-me")
    ModelAndView show(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("choice") Choice choice,
            BindingResult typed,
            Model model) {
        model.addAttribute("caseNumber", caseNumber);
        Optional<Agreement> agreement = contracts
                .agreement(caseNumber)
                .filter(a -> ReadingRights.mayRead(a, actor.get().role()));
        agreement.ifPresent(a -> fill(a, choice, typed, model));
        HttpStatus status = typed.hasErrors() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK;
        return new ModelAndView("contract/for-me", model.asMap(), status);
    }

    private void fill(Agreement agreement, Choice choice, BindingResult typed, Model model) {
        Terms terms = agreement.terms();
        Typed read = new Typed();
        BigDecimal hours = Typed.isEmpty(choice.hours()) ? BigDecimal.ZERO : read.amount("hours", choice.hours());
        if (hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0) {
            read.refuse("hours", "refusal.contract.hoursBeyondReason");
        }
        refusals.show(typed, read.refusals());
        Optional<MyChange> mine = registry.personOf(actor.get().id()).flatMap(p -> mine(p, terms));
        GradePay grade = named(terms.grades().stream(), GradePay::grade, choice.grade())
                .or(() -> mine.map(MyChange::grade))
                .orElse(null);
        SkillAllowance level = choice.grade() == null
                ? mine.map(MyChange::allowance).orElse(null)
                : named(terms.allowances().stream(), SkillAllowance::level, choice.level())
                        .orElse(null);
        model.addAttribute("agreement", agreement)
                .addAttribute("grade", grade)
                .addAttribute("level", level)
                .addAttribute(
                        "result",
                        grade == null || !read.refusals().isEmpty()
                                ? null
                                : ForMe.of(grade, level, hours, terms, Overtime.by(statute)));
    }

    private Optional<MyChange> mine(Person person, Terms terms) {
        return MyChange.of(person, terms, Overtime.by(statute).weekday());
    }

    private static <T> Optional<T> named(
            java.util.stream.Stream<T> rows, Function<T, String> name, @Nullable String wanted) {
        return rows.filter(r -> name.apply(r).equals(wanted)).findFirst();
    }
}
