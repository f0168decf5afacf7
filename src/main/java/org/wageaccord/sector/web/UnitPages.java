package org.wageaccord.sector.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.forms.Answers;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.sector.Sectors;
import org.wageaccord.sector.Unit;
import org.wageaccord.sector.Units;
import org.wageaccord.statute.Statute;

/** A bargaining unit: its parties, its members, its talks. */
@Controller
@RequestMapping("/sectors/units/{id}")
class UnitPages {

    private final Units units;
    private final Sectors sectors;
    private final Statute statute;
    private final Answers answers;
    private final SectorDone done;

    UnitPages(Units units, Sectors sectors, Statute statute, Answers answers, SectorDone done) {
        this.units = units;
        this.sectors = sectors;
        this.statute = statute;
        this.answers = answers;
        this.done = done;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int members,
            @RequestParam(defaultValue = "0") int talks,
            Model model) {
        String today = statute.today().toString();
        model.addAttribute(
                "form", KeepForm.of(today, String.valueOf(statute.today().getYear())));
        return page(unit(id), members, talks, model);
    }

    @PostMapping("/members")
    String join(
            @PathVariable UUID id,
            @ModelAttribute("form") KeepForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Unit unit = kept(id);
        Typed read = new Typed();
        var day = read.day("day", form.day());
        List<Refusal> found = read.orRefusedBy(() -> units.join(id, day, Typed.lines(form.lines())));
        return answer(unit, "join", found, binding, model, next, response);
    }

    @PostMapping("/members/{member}/leave")
    String leave(
            @PathVariable UUID id,
            @PathVariable UUID member,
            @ModelAttribute("form") KeepForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Unit unit = kept(id);
        Typed read = new Typed();
        var day = read.day("lastDay", form.lastDay());
        List<Refusal> found = read.orRefusedBy(() -> units.leave(id, member, day));
        return answer(unit, "leave", found, binding, model, next, response);
    }

    @PostMapping("/chief")
    String chief(
            @PathVariable UUID id,
            @ModelAttribute("form") KeepForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Unit unit = kept(id);
        Side side = "WORKERS".equals(form.side()) ? Side.WORKERS : Side.ENTERPRISE;
        List<Refusal> found = units.chief(id, side, Typed.text(form.username())).refusals();
        return answer(unit, "chief", found, binding, model, next, response);
    }

    @PostMapping("/offer")
    String offer(
            @PathVariable UUID id,
            @ModelAttribute("form") KeepForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Unit unit = unit(id);
        if (units.sideOf(unit) == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Typed read = new Typed();
        var offer = form.offer(read);
        Outcome<CaseNumber> outcome =
                read.refusals().isEmpty() ? sectors.offer(id, offer) : Outcome.refused(read.refusals());
        return outcome.isDone()
                ? done.leadsTo(next, "sector.done.offer", outcome.orElseThrow().address())
                : answer(unit, "offer", outcome.refusals(), binding, model, next, response);
    }

    private String answer(
            Unit unit,
            String act,
            List<Refusal> found,
            BindingResult binding,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        if (found.isEmpty()) {
            return done.leadsTo(next, "sector.done." + act, "/sectors/units/" + unit.id());
        }
        answers.refuse(binding, found, response);
        model.addAttribute("acted", act);
        return page(unit, 0, 0, model);
    }

    private String page(Unit unit, int members, int talks, Model model) {
        model.addAttribute("unit", unit)
                .addAttribute("keeps", units.keeps(unit))
                .addAttribute("mine", units.sideOf(unit))
                .addAttribute("sides", Side.values())
                .addAttribute("members", units.members(unit.id(), members))
                .addAttribute("talks", sectors.ofUnit(unit.id(), talks))
                .addAttribute("replyRule", statute.rule("T03"))
                .addAttribute("link", "/sectors/units/" + unit.id() + "?");
        return "sector/unit";
    }

    private Unit unit(UUID id) {
        return units.unit(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Unit kept(UUID id) {
        Unit unit = unit(id);
        if (!units.keeps(unit)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return unit;
    }
}
