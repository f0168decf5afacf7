package org.wageaccord.supervision.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wageaccord.forms.CasePage;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.mediation.Mediation;
import org.wageaccord.supervision.mediation.MediationDesk;
import org.wageaccord.supervision.mediation.Mediations;

/** What the mediation page shows besides the form just typed. */
@Component
class MediationModel implements CasePage {

    private final Mediations mediations;
    private final Statute statute;
    private final CurrentActor actor;

    MediationModel(Mediations mediations, Statute statute, CurrentActor actor) {
        this.mediations = mediations;
        this.statute = statute;
        this.actor = actor;
    }

    @Override
    public String path() {
        return "mediation";
    }

    @Override
    public String view() {
        return "supervision/mediation";
    }

    @Override
    public void fill(CaseNumber number, Model model) {
        List<Mediation> all = new ArrayList<>(mediations.of(number));
        Collections.reverse(all);
        MediationDesk desk = mediations.desk(number);
        Mediation open = all.stream().filter(Mediation::isOpen).findFirst().orElse(null);
        model.addAttribute("caseNumber", number)
                .addAttribute("mediations", all)
                .addAttribute("desk", desk)
                .addAttribute("term", open == null ? null : term(open))
                .addAttribute("mediationDays", statute.rule("T18").number())
                .addAttribute("extensionDays", statute.rule("T18X").number());
        String me = actor.get().name();
        keep(model, "asking", new ApplicationForm(null, null, null, me));
        keep(model, "declining", new EndForm(null));
        keep(model, "investigating", new InvestigationForm(me, null));
        keep(model, "extending", new ExtensionForm(null, null));
        keep(model, "settling", new SettlementForm(open == null ? null : findings(open), null, null));
        keep(model, "failing", new FailureForm(null, null));
        keep(model, "refusing", new EndForm(null));
        keep(model, "signing", new SigningForm(open == null ? null : digest(open), null, null));
    }

    /** The clock of the law, or the extension of it. */
    private @Nullable Deadline term(Mediation open) {
        if (open.acceptance() == null) {
            return null;
        }
        Deadline law = statute.deadline("T18", open.acceptance().on());
        return open.extension() == null ? law : extended(law, Objects.requireNonNull(open.due()));
    }

    private Deadline extended(Deadline law, LocalDate until) {
        return statute.deadline("T18X", law.due()).endingOn(until, law.explanation());
    }

    private static @Nullable String findings(Mediation open) {
        return open.investigation() == null ? null : open.investigation().findings();
    }

    private static @Nullable String digest(Mediation open) {
        return open.settlement() == null ? null : open.settlement().digest();
    }
}
