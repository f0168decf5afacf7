package org.wageaccord.coach.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wageaccord.terms.Head;
import org.wageaccord.terms.ModelClause;
import org.wageaccord.terms.TermsBook;

/** One of the nine heads with the clauses that answer it, for the pages that go through them. */
@Component
class HeadsModel {

    private final TermsBook terms;

    HeadsModel(TermsBook terms) {
        this.terms = terms;
    }

    /** A clause that answers a head, and how it is called. */
    record Named(String key, String title) {}

    List<Head> all() {
        return terms.heads();
    }

    /** A step beyond the last one is the summary. */
    void step(int step, Model model) {
        List<Head> all = all();
        int at = Math.max(1, Math.min(all.size() + 1, step));
        model.addAttribute("heads", all)
                .addAttribute("step", at)
                .addAttribute("head", at > all.size() ? null : all.get(at - 1))
                .addAttribute("clauses", at > all.size() ? List.of() : clauses(all.get(at - 1)))
                .addAttribute("guides", terms.guides());
    }

    private List<Named> clauses(Head head) {
        return terms.catalogue().stream()
                .filter(head::isAnsweredBy)
                .map(clause -> new Named(clause.key(), clause.title()))
                .toList();
    }

    /** All clauses of the catalogue by their chapters, in order. */
    Map<String, List<ModelClause>> chapters() {
        return terms.catalogue().stream()
                .collect(
                        Collectors.groupingBy(ModelClause::chapter, java.util.LinkedHashMap::new, Collectors.toList()));
    }

    Map<String, ?> guides() {
        return terms.guides();
    }
}
