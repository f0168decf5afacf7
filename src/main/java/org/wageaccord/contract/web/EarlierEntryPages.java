package org.wageaccord.contract.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.EarlierBook;
import org.wageaccord.contract.EarlierEntry;
import org.wageaccord.contract.SignedPaper;
import org.wageaccord.forms.WageSheets;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Registry;

/** Entering an agreement from before the platform, and correcting one that was entered wrongly. */
@Controller
@RequestMapping("/agreements/{enterprise}/earlier/new")
class EarlierEntryPages {

    private static final String PAGE = "contract/earlier-form";

    /** Days that are compared with each other: where one cannot be read, nothing is said about the others. */
    private static final Set<String> DAYS = Set.of("start", "end", "signedOn");

    private final Contracts contracts;
    private final EarlierBook book;
    private final Registry registry;
    private final FormRefusals refusals;
    private final MessageSource messages;
    private final WageSheets sheets;

    EarlierEntryPages(
            Contracts contracts,
            EarlierBook book,
            Registry registry,
            FormRefusals refusals,
            MessageSource messages,
            WageSheets sheets) {
        this.contracts = contracts;
        this.book = book;
        this.registry = registry;
        this.refusals = refusals;
        this.messages = messages;
        this.sheets = sheets;
    }

    @GetMapping
    String show(
            @PathVariable("enterprise") PartyId code,
            @RequestParam(required = false) @Nullable UUID corrects,
            Model model) {
        fill(code, model);
        EarlierForm form = corrects == null
                ? EarlierForm.empty()
                : book.find(code, corrects)
                        .map(old -> EarlierForm.of(old.terms(), old.signedOn().toString()))
                        .orElseThrow(EarlierPages::unknown);
        model.addAttribute("form", form);
        return PAGE;
    }

    @PostMapping(params = "do=sheet")
    String takeSheet(
            @PathVariable("enterprise") PartyId code,
            @ModelAttribute("form") EarlierForm form,
            @RequestParam(required = false) @Nullable String sheet,
            @RequestParam(required = false) @Nullable MultipartFile sheetFile,
            Model model,
            HttpServletResponse response) {
        checkEntering(code);
        return again(
                code,
                sheets.take(sheet, sheetFile, model, response).map(form::taking).orElse(form),
                model);
    }

    @PostMapping(params = "add")
    String add(
            @PathVariable("enterprise") PartyId code,
            @ModelAttribute("form") EarlierForm form,
            @RequestParam String add,
            Model model) {
        return again(code, form.plus(add), model);
    }

    @PostMapping(params = "remove")
    String remove(
            @PathVariable("enterprise") PartyId code,
            @ModelAttribute("form") EarlierForm form,
            @RequestParam String remove,
            Model model) {
        return again(code, form.minus(remove), model);
    }

    @PostMapping(params = "do=enter")
    ModelAndView enter(
            @PathVariable("enterprise") PartyId code,
            @ModelAttribute("form") EarlierForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        fill(code, model);
        Typing read = new Typing();
        EarlierEntry entry = new EarlierReading(form, read).entry(code);
        Outcome<UUID> outcome = read.refusals().isEmpty()
                ? contracts.enterEarlier(entry)
                : Outcome.refused(together(read.refusals(), contracts.checkEarlier(entry)));
        if (outcome.isDone()) {
            next.addFlashAttribute(
                    "doneNotice", messages.getMessage("earlier.done", null, LocaleContextHolder.getLocale()));
            ModelAndView page = new ModelAndView("redirect:/agreements/" + code + "/earlier/" + outcome.orElseThrow());
            page.setStatus(HttpStatus.SEE_OTHER);
            return page;
        }
        refusals.show(binding, outcome.refusals());
        model.addAttribute("fileAgain", true);
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private String again(PartyId code, EarlierForm form, Model model) {
        fill(code, model);
        model.addAttribute("form", form);
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        return PAGE;
    }

    private void checkEntering(PartyId code) {
        if (!book.mayRead(code)) {
            throw EarlierPages.unknown();
        }
        if (!book.mayEnter(code)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private void fill(PartyId code, Model model) {
        checkEntering(code);
        model.addAttribute("enterprise", registry.enterprise(code).orElseThrow(EarlierPages::unknown))
                .addAttribute("mostBytes", SignedPaper.MOST_BYTES);
    }

    /** What could not be read goes before what the rules say to the other fields. */
    private static List<Refusal> together(List<Refusal> unread, List<Refusal> rules) {
        Set<String> fields = new HashSet<>();
        unread.forEach(one -> fields.add(String.valueOf(one.field())));
        if (fields.contains("start") || fields.contains("end")) {
            fields.addAll(DAYS);
        }
        return Stream.concat(
                        unread.stream(),
                        rules.stream().filter(one -> one.field() == null || !fields.contains(one.field())))
                .toList();
    }
}
