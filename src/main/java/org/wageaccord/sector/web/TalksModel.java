package org.wageaccord.sector.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.filing.ReviewDecision.Part;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.filing.web.ReviewForm;
import org.wageaccord.filing.web.SupplyLines;
import org.wageaccord.kernel.Side;
import org.wageaccord.sector.Desk;
import org.wageaccord.sector.Joinings;
import org.wageaccord.sector.SectorFiling;
import org.wageaccord.sector.Sectors;
import org.wageaccord.sector.Step;
import org.wageaccord.sector.Talks;
import org.wageaccord.sector.Way;
import org.wageaccord.statute.LocalLaw;
import org.wageaccord.statute.Statute;

/** What the page of talks shows; a form already in the model, with what was typed, stays. */
@Component
class TalksModel {

    private final Sectors sectors;
    private final Documents documents;
    private final Joinings joinings;
    private final Statute statute;

    TalksModel(Sectors sectors, Documents documents, Joinings joinings, Statute statute) {
        this.sectors = sectors;
        this.documents = documents;
        this.joinings = joinings;
        this.statute = statute;
    }

    void fill(Talks talks, int votes, Model model) {
        LocalLaw law = sectors.law(talks);
        Desk desk = sectors.desk(talks);
        keep(model, "form", TalksForm.of(talks.draft()));
        model.addAttribute("talks", talks)
                .addAttribute("unit", talks.unit())
                .addAttribute("step", talks.step().name())
                .addAttribute("desk", desk)
                .addAttribute("replyDue", law.deadline("T03", talks.offeredOn()).due())
                .addAttribute("sides", Side.values())
                .addAttribute("ways", Way.values())
                .addAttribute("minimumWage", law.minimumWage(statute.today()).orElseThrow())
                .addAttribute("majority", law.rule("SECTOR_MAJORITY", statute.today()))
                .addAttribute("floor", law.rule("SECTOR_FLOOR", statute.today()))
                .addAttribute("papers", documents.besides(talks.number(), PaperKind.SECTOR_JOINING))
                .addAttribute("archive", sectors.mayArchive(talks))
                .addAttribute("joins", joinings.mayOpen(talks))
                .addAttribute("below", sectors.below(talks.number()));
        if (talks.offer().of() != null) {
            model.addAttribute("older", sectors.talks(talks.offer().of()).orElseThrow());
        }
        LocalDate lastDay = talks.lastDay();
        if (talks.step() == Step.END_FILING && lastDay != null) {
            model.addAttribute("endFilingDue", law.deadline("T17", lastDay).due());
        }
        Talks.Submission submission = talks.submission();
        if (submission != null && submission.way() == Way.MEMBERS) {
            model.addAttribute("votes", sectors.votes(talks, votes));
        }
        SectorFiling filed = talks.filed();
        if (filed != null) {
            filing(talks, filed, law, desk, model);
        }
    }

    private void filing(Talks talks, SectorFiling filed, LocalLaw law, Desk desk, Model model) {
        model.addAttribute("filed", filed)
                .addAttribute("supplies", sectors.maySeeSupplies(talks) ? filed.supplies() : List.of())
                .addAttribute(
                        "reviewDue", law.deadline("T11", filed.receivedOn()).due())
                .addAttribute("verdicts", Verdict.values());
        if (desk.side() == Side.ENTERPRISE && talks.step() == Step.SUPPLY) {
            keep(model, "supply", new SupplyLines());
            ((SupplyLines) model.getAttribute("supply")).complete(filed.missing());
        }
        if (desk.finds() != null) {
            keep(model, "review", ReviewForm.of(List.of(), ""));
        }
        if (desk.decides() != null) {
            List<Item> checklist = sectors.checklist(talks);
            keep(model, "review", ReviewForm.of(checklist, ""));
            model.addAttribute("parts", parts(checklist));
        }
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
