package org.wageaccord.bargaining.web;

import java.util.List;
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
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.ClauseAct;
import org.wageaccord.forms.Acts;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;

/** One clause: its thread, and accepting, refusing, asking, answering, setting aside, reopening. */
@Controller
@RequestMapping("/cases/{caseNumber}/table/clauses/{clause:[A-Za-z0-9]{1,16}}")
class ClausePages {

    private final Bargaining bargaining;
    private final ClauseModel page;
    private final Acts acts;

    ClausePages(Bargaining bargaining, ClauseModel page, Acts acts) {
        this.bargaining = bargaining;
        this.page = page;
        this.acts = acts;
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, @PathVariable String clause, Model model) {
        page.fill(caseNumber, clause, model);
        return ClauseModel.VIEW;
    }

    @PostMapping
    ModelAndView act(
            @PathVariable CaseNumber caseNumber,
            @PathVariable String clause,
            @RequestParam(name = "do") String chosen,
            @ModelAttribute("form") ClauseForm form,
            BindingResult typed) {
        ClauseAct.Kind kind =
                ClauseForm.kind(chosen).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Side side = bargaining.powers(caseNumber).side();
        if (side == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        List<Refusal> found =
                bargaining.onClause(caseNumber, side, form.entry(clause, kind)).refusals();
        return found.isEmpty()
                ? acts.done("bargaining.done.clause." + kind, address(caseNumber, clause, kind))
                : acts.again(ClauseModel.VIEW, model -> page.fill(caseNumber, clause, model), typed, found);
    }

    /** What is settled leads back to the table, talk stays with the clause. */
    private static String address(CaseNumber caseNumber, String clause, ClauseAct.Kind kind) {
        String table = "/cases/" + caseNumber.slug() + "/table";
        return kind == ClauseAct.Kind.ACCEPT ? table + "#clause-" + clause : table + "/clauses/" + clause;
    }
}
