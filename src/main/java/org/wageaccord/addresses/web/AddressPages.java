package org.wageaccord.addresses.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.addresses.Addresses;
import org.wageaccord.addresses.Confirmation;
import org.wageaccord.addresses.ServedCase;
import org.wageaccord.forms.Answers;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;

/** Where both sides of a case are served, and the own side's confirmation. For the people of the two sides only. */
@Controller
@RequestMapping("/cases/{caseNumber}/service-address")
class AddressPages {

    private static final String PAGE = "service-address";

    private final Addresses addresses;
    private final Answers answers;

    AddressPages(Addresses addresses, Answers answers) {
        this.addresses = addresses;
        this.answers = answers;
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        ServedCase of = served(caseNumber);
        model.addAttribute("form", AddressForm.of(addresses.known(of.enterprise(), Objects.requireNonNull(of.side()))));
        return page(of, model);
    }

    @PostMapping
    String confirm(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") AddressForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Outcome<Confirmation> outcome = addresses.confirm(
                caseNumber, form.entry(), Typed.text(form.digest()), Boolean.TRUE.equals(form.read()));
        if (outcome.isDone()) {
            return answers.done(redirect, "addresses.done", caseNumber, PAGE);
        }
        answers.refuse(binding, outcome.refusals(), response);
        return page(served(caseNumber), model);
    }

    private String page(ServedCase of, Model model) {
        Side mine = Objects.requireNonNull(of.side());
        Map<Side, Confirmation> standing = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            addresses.standing(of.enterprise(), side).ifPresent(confirmed -> standing.put(side, confirmed));
        }
        String statement = addresses.statement(of.number(), of.enterprise(), mine);
        model.addAttribute("caseNumber", of.number())
                .addAttribute("sides", Side.values())
                .addAttribute("mine", mine)
                .addAttribute("standing", standing)
                .addAttribute("mayConfirm", of.mayConfirm())
                .addAttribute("history", addresses.of(of.number()))
                .addAttribute("statement", statement.lines().toList())
                .addAttribute("digest", Digest.of(statement));
        return "addresses/address";
    }

    private ServedCase served(CaseNumber caseNumber) {
        return addresses
                .served(caseNumber)
                .filter(of -> of.side() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
