package org.wageaccord.filing.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.filing.ChecklistItem;
import org.wageaccord.filing.Claim;
import org.wageaccord.filing.FilingDesk;
import org.wageaccord.filing.FilingFacts;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.FilingRegister;
import org.wageaccord.filing.FilingState;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.filing.ReviewDecision.Part;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.filing.ReviewWork;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.Deadline;

/** What the filing page shows besides the forms just typed. */
@Component
class FilingModel {

    /** 经济类型 as the filing form prints them. */
    static final List<String> ECONOMIC_TYPES =
            List.of("私营企业", "有限责任公司", "股份有限公司", "国有企业", "集体企业", "港澳台商投资企业", "外商投资企业", "其他");

    private final Filings filings;
    private final ReviewWork work;
    private final FilingRegister register;
    private final Opinions opinions;
    private final Documents documents;
    private final CurrentActor actor;

    FilingModel(
            Filings filings,
            ReviewWork work,
            FilingRegister register,
            Opinions opinions,
            Documents documents,
            CurrentActor actor) {
        this.filings = filings;
        this.work = work;
        this.register = register;
        this.opinions = opinions;
        this.documents = documents;
        this.actor = actor;
    }

    /** Fills the page; a form already in the model, with what was typed, stays. */
    void fill(Optional<FilingRecord> found, Model model) {
        model.addAttribute("filing", found.orElse(null));
        found.ifPresent(filing -> fill(filing, model));
    }

    private void fill(FilingRecord filing, Model model) {
        FilingDesk desk = filings.desk(filing);
        model.addAttribute("desk", desk);
        model.addAttribute("economicTypes", ECONOMIC_TYPES);
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute(
                "supplied",
                filing.application().supplies().stream()
                        .filter(s -> s.submission() == filing.submission())
                        .toList());
        model.addAttribute("parts", parts(filing.facts().checklist()));
        model.addAttribute("evidence", evidence(filing.facts()));
        model.addAttribute("flags", work.flags(filing));
        model.addAttribute(
                "registered", register.number(filing.facts().caseNumber()).orElse(null));
        model.addAttribute(
                "present",
                filing.facts().materials().values().stream()
                        .filter(number -> !number.isBlank())
                        .count());
        model.addAttribute(
                "explanation",
                filing.entry() == null
                        ? List.of()
                        : filing.entry().explanation().lines().toList());
        claim(filing, model);
        deadlines(filing, model);
        forms(filing, desk, model);
    }

    /** A form already typed stays for whoever may fill it in, even when the act came too late; nobody else sees it. */
    private void forms(FilingRecord filing, FilingDesk desk, Model model) {
        if (!desk.filer()) {
            model.asMap().keySet().removeAll(List.of("entry", "publication"));
        }
        if (!desk.reviewer()) {
            model.asMap().remove("review");
        }
        if (desk.filer() && filing.state().isToFile()) {
            keep(model, "entry", PackageForm.of(filing, actor.get().name()));
        }
        if (model.getAttribute("entry") instanceof PackageForm typed) {
            typed.complete(filing.missing());
            model.addAttribute("meter", PackageMeter.of(filing.facts(), typed));
        }
        if (desk.decides() != null) {
            keep(model, "review", reviewForm(filing, desk.decides()));
        } else if (desk.finds() != null) {
            keep(model, "review", ReviewForm.of(List.of(), opinions.late(filing)));
        }
        if (filing.state() == FilingState.IN_FORCE && desk.filer()) {
            keep(model, "publication", new PublicationForm());
        }
    }

    private ReviewForm reviewForm(FilingRecord filing, Office office) {
        return ReviewForm.of(filing.facts().checklist(), opinions.noObjection(filing, office));
    }

    private void deadlines(FilingRecord filing, Model model) {
        model.addAttribute(
                "toFile", term(filing, filing.filingRule(), filing.facts().signedOn()));
        model.addAttribute("toSupply", toSupply(filing));
        LocalDate received = filing.receivedOn();
        if (received != null) {
            var term = term(filing, "T11", received);
            model.addAttribute("term", term);
            model.addAttribute("tacitFrom", term.firstLateDay());
        }
        LocalDate effective = filing.effective();
        if (effective != null) {
            var toPublish = term(filing, "T13", effective);
            model.addAttribute("toPublish", toPublish);
            model.addAttribute("notice", notice(filing));
            model.addAttribute("toUpperUnion", term(filing, "T14", effective));
            LocalDate published = filing.publishedOn();
            model.addAttribute("publishedLate", published != null && published.isAfter(toPublish.due()));
        }
    }

    /** What is to be hung up; null for the moments until it is printed, and for agreements from before there were notices. */
    private @Nullable Paper notice(FilingRecord filing) {
        return documents.of(filing.facts().caseNumber()).stream()
                .filter(paper -> paper.kind() == PaperKind.PUBLICATION_NOTICE)
                .findFirst()
                .orElse(null);
    }

    private Deadline term(FilingRecord filing, String rule, LocalDate trigger) {
        return filings.term(filing.facts().caseNumber(), rule, trigger);
    }

    private @Nullable Deadline toSupply(FilingRecord filing) {
        return filing.application().supplyBy() == null
                ? null
                : filing.decisions().stream()
                        .filter(d -> d.decision().verdict() == Verdict.INCOMPLETE)
                        .reduce((earlier, later) -> later)
                        .map(d -> term(filing, "SUPPLY", LocalDate.ofInstant(d.at(), Show.BEIJING)))
                        .orElse(null);
    }

    private void claim(FilingRecord filing, Model model) {
        Claim claim = work.claim(filing).orElse(null);
        model.addAttribute("claim", claim);
        model.addAttribute(
                "claimMine", claim != null && claim.account().equals(actor.get().id()));
        model.addAttribute("hands", work.hands(filing));
        model.addAttribute("mayClaim", work.mayClaim(filing));
    }

    /** Item to the address on which its evidence stands. */
    private static Map<String, String> evidence(FilingFacts facts) {
        return Arrays.stream(ChecklistItem.values())
                .collect(Collectors.toMap(
                        ChecklistItem::id, item -> item.page().address(facts.caseNumber(), facts.enterprise())));
    }

    private static Map<Part, List<Item>> parts(List<Item> checklist) {
        return checklist.stream()
                .collect(Collectors.groupingBy(Item::part, () -> new EnumMap<>(Part.class), Collectors.toList()));
    }

    private static void keep(Model model, String name, Object fresh) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, fresh);
        }
    }
}
