package org.wageaccord.bargaining.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.wageaccord.bargaining.LocalClause;
import org.wageaccord.bargaining.LocalClauseEntry;
import org.wageaccord.bargaining.LocalClauses;
import org.wageaccord.forms.Acts;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.registry.Town;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.TermsBook;

/** The clauses of a town, for its guides: what was written, a new clause, a new version, a withdrawal. */
@Controller
@RequestMapping("/local-clauses")
class LocalClausePages {

    private static final String PAGE = "bargaining/local-clauses";

    private final LocalClauses clauses;
    private final Statute statute;
    private final Acts acts;

    LocalClausePages(LocalClauses clauses, Statute statute, Acts acts) {
        this.clauses = clauses;
        this.statute = statute;
        this.acts = acts;
    }

    /** A withdrawal as it is typed. */
    record WithdrawForm(
            @Nullable String clause,
            @Nullable String from,
            @Nullable String reason) {}

    @GetMapping
    String mine() {
        return clauses.writesFor().stream()
                .findFirst()
                .map(town -> "redirect:/local-clauses/" + town.code())
                .orElseThrow(LocalClausePages::unknown);
    }

    /**
     * @param edit a clause that shall get a new version
     * @param withdraw a clause that shall no longer be offered
     */
    @GetMapping("/{town}")
    String show(
            @PathVariable String town,
            @RequestParam(required = false) @Nullable UUID edit,
            @RequestParam(required = false) @Nullable UUID withdraw,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        if (edit != null) {
            model.addAttribute("form", LocalClauseForm.of(open(town, edit), statute.today()));
        }
        if (withdraw != null) {
            model.addAttribute(
                    "withdrawal",
                    new WithdrawForm(
                            open(town, withdraw).id().toString(),
                            statute.today().toString(),
                            ""));
        }
        fill(town, page, model);
        return PAGE;
    }

    @PostMapping("/{town}")
    ModelAndView write(@PathVariable String town, @ModelAttribute("form") LocalClauseForm form, BindingResult typed) {
        Typed read = new Typed(TermsBook.CONTENT);
        LocalClauseEntry entry = form.entry(read);
        return answer(
                town,
                typed,
                read,
                () -> form.changed()
                        .<Outcome<?>>map(clause -> clauses.rewrite(clause, form.versionChanged(), entry))
                        .orElseGet(() -> clauses.write(town, entry)),
                "local.done.written");
    }

    @PostMapping("/{town}/withdrawals")
    ModelAndView withdraw(
            @PathVariable String town, @ModelAttribute("withdrawal") WithdrawForm form, BindingResult typed) {
        Typed read = new Typed(TermsBook.CONTENT);
        var from = read.dayOrNull("from", form.from());
        UUID clause = Ids.read(form.clause()).orElseThrow(LocalClausePages::unknown);
        return answer(
                town,
                typed,
                read,
                () -> clauses.withdraw(clause, from, Typed.text(form.reason())),
                "local.done.withdrawn");
    }

    private interface Act {
        Outcome<?> done();
    }

    private ModelAndView answer(String town, BindingResult typed, Typed read, Act act, String word) {
        town(town);
        var found = read.refusals().isEmpty() ? act.done().refusals() : read.refusals();
        return found.isEmpty()
                ? acts.done(word, "/local-clauses/" + town)
                : acts.again(PAGE, model -> fill(town, 0, model), typed, found);
    }

    private void fill(String code, int page, Model model) {
        model.addAttribute("town", town(code))
                .addAttribute("towns", clauses.writesFor())
                .addAttribute("listed", clauses.history(code, page))
                .addAttribute("today", statute.today());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", LocalClauseForm.empty(statute.today()));
        }
    }

    /** Not found for who is not its guide, as if there were nothing. */
    private Town town(String code) {
        return clauses.writesFor().stream()
                .filter(town -> town.code().equals(code))
                .findFirst()
                .orElseThrow(LocalClausePages::unknown);
    }

    private LocalClause open(String town, UUID id) {
        return clauses.newest(id)
                .filter(clause -> clause.town().equals(town) && clause.isOpen())
                .orElseThrow(LocalClausePages::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
