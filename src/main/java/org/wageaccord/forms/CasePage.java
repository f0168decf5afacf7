package org.wageaccord.forms;

import org.springframework.ui.Model;
import org.wageaccord.kernel.CaseNumber;

/** A page of a case with its forms; it is filled anew when one of them is refused. */
public interface CasePage {

    /** Where it is below its case; its words begin so, too. */
    String path();

    String view();

    /** Fills the page; a form already in the model, with what was typed, stays. */
    void fill(CaseNumber number, Model model);

    default void keep(Model model, String name, Object fresh) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, fresh);
        }
    }
}
