package org.wageaccord.voices.web;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.forms.Acts;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.voices.Head;
import org.wageaccord.voices.Voices;

/** The gatherings of an enterprise, and opening one. */
@Controller
@RequestMapping("/voices")
class VoicesPages {

    private static final String FORM = "voices/gathering-form";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /** The address of a case whose private room a result is taken to as a note. */
    private static final Pattern CASE = Pattern.compile("[RI]?\\d{4}-\\d{4,9}");

    private final Voices voices;
    private final Registry registry;
    private final Statute statute;
    private final Acts acts;
    private final MessageSource messages;

    VoicesPages(Voices voices, Registry registry, Statute statute, Acts acts, MessageSource messages) {
        this.voices = voices;
        this.registry = registry;
        this.statute = statute;
        this.acts = acts;
        this.messages = messages;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(name = "case", required = false) @Nullable String noteIn,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        List<PartyId> mine = voices.enterprises();
        if (mine.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        PartyId shown = mine.stream()
                .filter(party -> party.value().equals(enterprise))
                .findFirst()
                .orElse(mine.get(0));
        String about = noteIn != null && CASE.matcher(noteIn).matches() ? noteIn : null;
        model.addAttribute("enterprise", registry.enterprise(shown).orElse(null))
                .addAttribute(
                        "others",
                        mine.size() < 2
                                ? List.of()
                                : mine.stream()
                                        .flatMap(party -> registry.enterprise(party).stream())
                                        .toList())
                .addAttribute("party", shown)
                .addAttribute("seat", voices.seat(shown))
                .addAttribute("noteIn", about)
                .addAttribute("list", voices.of(shown, page))
                .addAttribute(
                        "link", "/voices?enterprise=" + shown.value() + (about == null ? "" : "&case=" + about) + "&");
        return "voices/list";
    }

    @GetMapping("/new")
    String fresh(@RequestParam String enterprise, Model model) {
        PartyId party = kept(enterprise);
        String year = Integer.toString(statute.today().getYear());
        // proposed in the form only: a week to answer, until the evening
        String closes = statute.today().plusWeeks(1).atTime(EVENING).format(MOMENT);
        model.addAttribute(
                "form", GatheringForm.start(word("voices.default.title", year), word("voices.default.intro"), closes));
        return fill(party, model);
    }

    @PostMapping("/new")
    ModelAndView open(
            @RequestParam String enterprise, @ModelAttribute("form") GatheringForm form, BindingResult typed) {
        PartyId party = kept(enterprise);
        Typed read = new Typed();
        var entry = form.entry(read);
        Outcome<UUID> outcome =
                read.refusals().isEmpty() ? voices.open(party, entry) : Outcome.refused(read.refusals());
        return outcome.isDone()
                ? acts.done("voices.done.opened", "/voices/" + outcome.orElseThrow() + "/manage")
                : acts.again(FORM, model -> fill(party, model), typed, outcome.refusals());
    }

    private String fill(PartyId party, Model model) {
        model.addAttribute("enterprise", registry.enterprise(party).orElse(null))
                .addAttribute("party", party)
                .addAttribute("heads", Head.values());
        return FORM;
    }

    private PartyId kept(String enterprise) {
        PartyId party = new PartyId(enterprise);
        if (!voices.seat(party).keeps()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return party;
    }

    private String word(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
