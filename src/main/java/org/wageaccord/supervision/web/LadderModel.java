package org.wageaccord.supervision.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wageaccord.forms.CasePage;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.LadderDesk;
import org.wageaccord.supervision.LadderDesk.Turn;
import org.wageaccord.supervision.Matter;
import org.wageaccord.supervision.Rung;
import org.wageaccord.supervision.Supervision;

/** What the ladder page shows besides the form just typed. */
@Component
class LadderModel implements CasePage {

    private final Supervision supervision;
    private final Drafts drafts;
    private final Statute statute;

    LadderModel(Supervision supervision, Drafts drafts, Statute statute) {
        this.supervision = supervision;
        this.drafts = drafts;
        this.statute = statute;
    }

    @Override
    public String path() {
        return "supervision";
    }

    @Override
    public String view() {
        return "supervision/ladder";
    }

    @Override
    public void fill(CaseNumber number, Model model) {
        List<Matter> matters = new ArrayList<>(supervision.visible(number));
        Collections.reverse(matters);
        LadderDesk desk = supervision.desk(number);
        model.addAttribute("caseNumber", number)
                .addAttribute("matters", matters)
                .addAttribute("desk", desk)
                .addAttribute("rungs", Rung.values())
                .addAttribute("clocks", clocks(matters))
                .addAttribute("reminderDays", statute.rule("REMINDER_REPLY").number())
                .addAttribute("opinionDays", statute.rule("T19").number())
                .addAttribute("inquirers", statute.rule("INQUIRY_SUPERVISORS").number());
        keep(model, "raising", new RaiseForm(null, null));
        keep(model, "answering", AnswerForm.empty());
        keep(model, "withdrawing", WordsForm.empty());
        keep(model, "rejecting", WordsForm.empty());
        matters.stream().filter(Matter::isOpen).findFirst().ifPresent(open -> turn(desk.turn(), open, model));
    }

    private void turn(@Nullable Turn turn, Matter open, Model model) {
        if (turn == null) {
            return;
        }
        switch (turn) {
            case REMIND -> keep(model, "letter", LetterForm.of(drafts.reminder(open)));
            case OPINE -> keep(model, "letter", LetterForm.of(drafts.opinion(open)));
            case PROPOSE -> keep(model, "letter", LetterForm.of(drafts.proposal(open)));
            case INQUIRE ->
                keep(model, "inquiry", new InquiryForm(null, statute.today().toString(), null, null, null));
            case JUDGE -> keep(model, "judging", new JudgeForm(null, null));
            case FEED_BACK -> keep(model, "feeding", new FeedbackForm(null, null, null));
            case REPORT -> keep(model, "reporting", AnswerForm.empty());
        }
    }

    /** The deadline of each letter that waits for an answer, by its number. */
    private Map<String, Deadline> clocks(List<Matter> matters) {
        Map<String, Deadline> clocks = new HashMap<>();
        for (Matter matter : matters) {
            if (matter.isOpen()) {
                matter.letters().stream()
                        .filter(l -> l.dueOn() != null && l.answer() == null)
                        .forEach(l -> clocks.put(l.number(), supervision.clock(matter.caseNumber(), l)));
            }
        }
        return clocks;
    }
}
