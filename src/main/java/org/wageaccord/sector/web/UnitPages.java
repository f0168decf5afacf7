package org.wageaccord.sector.web;

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
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.contract.TerminationGround;
import org.wageaccord.forms.Acts;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.sector.Joinings;
import org.wageaccord.sector.Purpose;
import org.wageaccord.sector.Sectors;
import org.wageaccord.sector.Unit;
import org.wageaccord.sector.Units;
import org.wageaccord.statute.Statute;

/** A bargaining unit: its parties, its members, its talks. */
@Controller
@RequestMapping("/sectors/units/{id}")
class UnitPages {

    private static final String VIEW = "sector/unit";

    private final Units units;
    private final Sectors sectors;
    private final Joinings joinings;
    private final Statute statute;
    private final Acts acts;

    UnitPages(Units units, Sectors sectors, Joinings joinings, Statute statute, Acts acts) {
        this.units = units;
        this.sectors = sectors;
        this.joinings = joinings;
        this.statute = statute;
        this.acts = acts;
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
        fill(unit(id), members, talks, model);
        return VIEW;
    }

    @PostMapping("/members")
    ModelAndView join(@PathVariable UUID id, @ModelAttribute("form") KeepForm form, BindingResult typed) {
        Unit unit = kept(id);
        Typed read = new Typed();
        var day = read.day("day", form.day());
        List<Refusal> found = read.orRefusedBy(() -> units.join(id, day, Typed.lines(form.lines())));
        return answer(unit, "join", found, typed);
    }

    @PostMapping("/members/{member}/leave")
    ModelAndView leave(
            @PathVariable UUID id,
            @PathVariable UUID member,
            @ModelAttribute("form") KeepForm form,
            BindingResult typed) {
        Unit unit = kept(id);
        Typed read = new Typed();
        var day = read.day("lastDay", form.lastDay());
        List<Refusal> found = read.orRefusedBy(() -> units.leave(id, member, day));
        return answer(unit, "leave", found, typed);
    }

    @PostMapping("/chief")
    ModelAndView chief(@PathVariable UUID id, @ModelAttribute("form") KeepForm form, BindingResult typed) {
        Unit unit = kept(id);
        Side side = "WORKERS".equals(form.side()) ? Side.WORKERS : Side.ENTERPRISE;
        List<Refusal> found = units.chief(id, side, Typed.text(form.username())).refusals();
        return answer(unit, "chief", found, typed);
    }

    @PostMapping("/offer")
    ModelAndView offer(@PathVariable UUID id, @ModelAttribute("form") KeepForm form, BindingResult typed) {
        Unit unit = unit(id);
        if (units.sideOf(unit) == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Typed read = new Typed();
        var offer = form.offer(read, sectors.lives(id));
        Outcome<CaseNumber> outcome =
                read.refusals().isEmpty() ? sectors.offer(id, offer) : Outcome.refused(read.refusals());
        return outcome.isDone()
                ? acts.done("sector.done.offer", outcome.orElseThrow().address())
                : answer(unit, "offer", outcome.refusals(), typed);
    }

    @PostMapping("/request")
    ModelAndView ask(@PathVariable UUID id, @ModelAttribute("form") KeepForm form, BindingResult typed) {
        Unit unit = unit(id);
        return answer(unit, "request", units.ask(id, Typed.text(form.words())).refusals(), typed);
    }

    private ModelAndView answer(Unit unit, String act, List<Refusal> found, BindingResult typed) {
        return found.isEmpty()
                ? acts.done("sector.done." + act, "/sectors/units/" + unit.id())
                : acts.again(VIEW, model -> fill(unit, 0, 0, model.addAttribute("acted", act)), typed, found);
    }

    private void fill(Unit unit, int members, int talks, Model model) {
        model.addAttribute("unit", unit)
                .addAttribute("keeps", units.keeps(unit))
                .addAttribute("mine", units.sideOf(unit))
                .addAttribute("sides", Side.values())
                .addAttribute("members", units.members(unit.id(), members))
                .addAttribute("talks", sectors.ofUnit(unit.id(), talks))
                .addAttribute("requests", units.requests(unit))
                .addAttribute("mayAsk", units.mayAsk(unit))
                .addAttribute("lives", sectors.lives(unit.id()))
                .addAttribute("joinable", joinings.open(unit))
                .addAttribute("today", statute.today())
                .addAttribute("purposes", Purpose.values())
                .addAttribute("grounds", TerminationGround.values())
                .addAttribute("replyRule", statute.rule("T03"))
                .addAttribute("link", "/sectors/units/" + unit.id() + "?");
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
