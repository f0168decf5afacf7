package org.wageaccord.bargaining.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;

/** Any two of what lies on the table beside each other: positions, the offer, the last agreement, the model text. */
@Controller
@RequestMapping("/cases/{caseNumber}/table/compare")
class ComparePages {

    private final Sighted sight;
    private final Comparables comparables;
    private final Show show;

    ComparePages(Sighted sight, Comparables comparables, Show show) {
        this.sight = sight;
        this.comparables = comparables;
        this.show = show;
    }

    /** A shortcut to another beginning of the comparison. */
    record Chip(String words, String from) {}

    /** Without a choice: the newest position against the same side's word before. */
    @GetMapping
    String compare(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Model model) {
        TableState table = sight.of(caseNumber);
        List<Comparables.Choice> choices = comparables.of(table);
        Comparables.Choice newer = to == null ? choices.get(0) : chosen(choices, to);
        Comparables.Choice before = Comparables.before(table, newer, choices);
        Comparables.Choice older = from == null ? before : chosen(choices, from);
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("choices", choices)
                .addAttribute("from", older)
                .addAttribute("to", newer)
                .addAttribute("chips", chips(table, newer, before, choices))
                .addAttribute("comparison", Comparison.of(older, newer, show));
        return "bargaining/compare";
    }

    private static Comparables.Choice chosen(List<Comparables.Choice> choices, String key) {
        return Comparables.find(choices, key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Chip> chips(
            TableState table, Comparables.Choice newer, Comparables.Choice before, List<Comparables.Choice> choices) {
        List<Chip> chips = new ArrayList<>();
        RoundRecord.Position position = newer.position();
        if (position != null && (before.position() != null || before.is(Comparables.OFFER))) {
            chips.add(new Chip("bargaining.compare.chip.previous", before.key()));
        }
        Optional.ofNullable(position)
                .flatMap(p -> table.newest(p.side().other()))
                .ifPresent(p -> chips.add(new Chip("bargaining.compare.chip.other", "" + p.version())));
        for (String key : List.of(Comparables.LAST, Comparables.MODEL)) {
            Comparables.find(choices, key)
                    .filter(c -> !newer.is(key))
                    .ifPresent(c -> chips.add(new Chip("bargaining.compare.chip." + key, key)));
        }
        return List.copyOf(chips);
    }
}
