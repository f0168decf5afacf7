package org.wageaccord.negotiation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.access.Role;
import org.wageaccord.forms.OwnClauses;
import org.wageaccord.forms.Typed;
import org.wageaccord.forms.WageSheets;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.OfferEntry;
import org.wageaccord.negotiation.OfferKind;
import org.wageaccord.negotiation.ReopeningGround;
import org.wageaccord.negotiation.WageTopic;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Writing and sending an offer (要约). */
@Controller
@RequestMapping("/cases/new")
class OfferPages {

    private static final String FORM = "negotiation/offer-form";
    private static final Set<Role> CHIEFS = Set.of(Role.WC, Role.EL, Role.EC);
    private static final Set<String> GUIDES = Set.of(Role.TG.name(), Role.TA.name());

    private final Negotiations negotiations;
    private final OfferStart start;
    private final OfferWishes wishes;
    private final Registry registry;
    private final Statute statute;
    private final FormRefusals refusals;
    private final CaseWords words;
    private final CurrentActor actor;
    private final WageSheets sheets;

    OfferPages(
            Negotiations negotiations,
            OfferStart start,
            OfferWishes wishes,
            Registry registry,
            Statute statute,
            FormRefusals refusals,
            CaseWords words,
            CurrentActor actor,
            WageSheets sheets) {
        this.negotiations = negotiations;
        this.start = start;
        this.wishes = wishes;
        this.registry = registry;
        this.statute = statute;
        this.refusals = refusals;
        this.words = words;
        this.actor = actor;
        this.sheets = sheets;
    }

    /** For whom the reader may make an offer. */
    private record Standing(Enterprise enterprise, Side side) {}

    @GetMapping
    String write(
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(name = "voices", required = false) @Nullable UUID gathering,
            @RequestParam(required = false) @Nullable List<String> topics,
            Model model,
            RedirectAttributes redirect) {
        if (GUIDES.contains(actor.get().role()) && guided(enterprise).isEmpty()) {
            redirect.addFlashAttribute("refused", List.of(words.word("offer.guide.none")));
            return "redirect:/cases";
        }
        Standing standing = standing(enterprise);
        OfferForm form = start.of(standing.enterprise(), usual(standing)).about(topics);
        model.addAttribute("form", gathering == null ? form : wishes.into(form, standing.enterprise(), gathering));
        return form(standing, model);
    }

    @PostMapping(params = "do=raise")
    String raise(
            @ModelAttribute("form") OfferForm form, BindingResult binding, Model model, HttpServletResponse response) {
        Typed read = new Typed();
        OfferForm raised = form.raised(read);
        return read.refusals().isEmpty()
                ? again(raised, model)
                : refused(form, binding, read.refusals(), model, response);
    }

    @PostMapping(params = "do=sheet")
    String takeSheet(
            @ModelAttribute("form") OfferForm form,
            @RequestParam(required = false) @Nullable String sheet,
            @RequestParam(required = false) @Nullable MultipartFile sheetFile,
            Model model,
            HttpServletResponse response) {
        standing(form.enterprise());
        return again(
                sheets.take(sheet, sheetFile, model, response)
                        .map(rows -> form.with(tables -> tables.taking(rows)))
                        .orElse(form),
                model);
    }

    @PostMapping(params = "add")
    String add(@ModelAttribute("form") OfferForm form, @RequestParam String add, Model model) {
        Standing standing = standing(form.enterprise());
        OwnClauses own = start.own(standing.enterprise(), standing.side());
        return again(form.with(tables -> tables.plus(add, own)), model);
    }

    @PostMapping(params = "remove")
    String remove(@ModelAttribute("form") OfferForm form, @RequestParam String remove, Model model) {
        return again(form.with(tables -> tables.minus(remove)), model);
    }

    @PostMapping(params = "do=send")
    String send(
            @ModelAttribute("form") OfferForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Standing standing = standing(form.enterprise());
        Typed read = new Typed();
        OfferEntry entry = form.entry(standing.enterprise().id(), standing.side(), read);
        List<Refusal> found = new ArrayList<>(read.refusals());
        if (found.isEmpty()) {
            model.addAttribute("warnings", words.of(negotiations.warnings(entry)));
        }
        if (!form.isConfirmed()) {
            found.add(Refusal.of("confirmed", "refusal.negotiation.notConfirmed"));
        }
        if (found.isEmpty()) {
            Outcome<CaseNumber> outcome = negotiations.offer(entry, form.paper());
            if (outcome.isDone()) {
                CaseNumber number = outcome.orElseThrow();
                redirect.addFlashAttribute("doneNotice", words.word("offer.sent", number.toString()));
                return "redirect:/cases/" + number.slug();
            }
            found.addAll(outcome.refusals());
        }
        return refused(form, binding, found, model, response);
    }

    private String again(OfferForm form, Model model) {
        model.addAttribute("form", form);
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        return form(standing(form.enterprise()), model);
    }

    private String refused(
            OfferForm form, BindingResult binding, List<Refusal> found, Model model, HttpServletResponse response) {
        refusals.show(binding, words.dated(found));
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return form(standing(form.enterprise()), model);
    }

    private String form(Standing standing, Model model) {
        model.addAttribute("enterprise", standing.enterprise())
                .addAttribute("side", standing.side())
                .addAttribute("topics", WageTopic.values())
                .addAttribute("checklist", DataChecklist.ITEMS)
                .addAttribute("last", start.last(standing.enterprise()).orElse(null))
                .addAttribute("least", start.least(standing.enterprise()))
                .addAttribute("minimumWage", statute.minimumWage(statute.today()))
                .addAttribute("kinds", kinds(standing.side()))
                .addAttribute(
                        "grounds",
                        kinds(standing.side()).stream()
                                .collect(Collectors.toMap(Function.identity(), ReopeningGround::of)))
                .addAttribute(
                        "window",
                        negotiations.renewalWindow(standing.enterprise().id()).orElse(null))
                .addAttribute("today", statute.today())
                .addAllAttributes(start.beside(standing.enterprise(), standing.side()));
        model.addAttribute("reply", statute.deadline("T03", statute.today()));
        return FORM;
    }

    /** The yearly offer where its window is open, else what may reopen the agreement. */
    private OfferKind usual(Standing standing) {
        boolean open = negotiations
                .renewalWindow(standing.enterprise().id())
                .filter(window -> statute.today().isBefore(window.due()))
                .isEmpty();
        return open ? OfferKind.YEARLY : kinds(standing.side()).get(1);
    }

    private static List<OfferKind> kinds(Side side) {
        return List.of(
                OfferKind.YEARLY,
                side == Side.WORKERS ? OfferKind.MIDTERM_INCREASE : OfferKind.MIDTERM_ADJUST,
                OfferKind.MIDTERM_CHANGE);
    }

    /**
     * The enterprise named, or the first of the mandates; the guide of a town names an enterprise without a union. Pages for
     * others do not exist.
     */
    private Standing standing(@Nullable String enterprise) {
        return guided(enterprise).orElseGet(() -> mandated(enterprise));
    }

    private Optional<Standing> guided(@Nullable String enterprise) {
        if (enterprise == null
                || enterprise.isBlank()
                || !GUIDES.contains(actor.get().role())) {
            return Optional.empty();
        }
        return registry.enterprise(new PartyId(enterprise.strip()))
                .filter(e -> negotiations.mayOffer(e.id(), Side.WORKERS))
                .map(e -> new Standing(e, Side.WORKERS));
    }

    private Standing mandated(@Nullable String enterprise) {
        Mandate mandate = registry.mandatesOf(actor.get().id(), statute.today()).stream()
                .filter(m -> CHIEFS.contains(m.role()))
                .filter(m -> enterprise == null || m.party().value().equals(enterprise))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        Side side = mandate.role() == Role.WC ? Side.WORKERS : Side.ENTERPRISE;
        return new Standing(registry.enterprise(mandate.party()).orElseThrow(), side);
    }
}
