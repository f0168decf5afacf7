package org.wageaccord.dataroom.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.dataroom.DataItem;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Teams;

/** Fills the page of the data room, whichever of its forms is being answered. */
@Component
class DataView {

    static final String PAGE = "dataroom/data";

    private final DataRoom dataRoom;
    private final Teams teams;
    private final Statute statute;

    DataView(DataRoom dataRoom, Teams teams, Statute statute) {
        this.dataRoom = dataRoom;
        this.teams = teams;
        this.statute = statute;
    }

    String page(CaseNumber caseNumber, Model model) {
        Side mine = teams.powers(caseNumber).side();
        List<DataItem> items = dataRoom.items(caseNumber);
        Instant handedOver = dataRoom.handedOver(caseNumber).orElse(null);
        Optional<LocalDate> meeting = dataRoom.meeting(caseNumber);
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("opened", meeting.isPresent())
                .addAttribute("mine", mine)
                .addAttribute("asked", items.size())
                .addAttribute("items", mine == null ? List.of() : items)
                .addAttribute("states", DataAnswer.State.values())
                .addAttribute("handedOver", handedOver);
        meeting.ifPresent(day -> duty(caseNumber, day, model));
        if (mine != null) {
            secrets(caseNumber, items, model);
        }
        boolean mayAnswer = mine == Side.ENTERPRISE && handedOver == null && meeting.isPresent();
        model.addAttribute("mayAnswer", mayAnswer)
                .addAttribute("mayCorrect", mine == Side.ENTERPRISE && handedOver != null);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", DataForm.of(items));
        }
        if (!model.containsAttribute("waiving")) {
            model.addAttribute("waiving", new WaiverForm(""));
        }
        return PAGE;
    }

    private void duty(CaseNumber caseNumber, LocalDate meeting, Model model) {
        boolean wanting = !dataRoom.meetingRefusals(caseNumber, meeting).isEmpty();
        model.addAttribute("due", statute.deadline("T05", meeting))
                .addAttribute("late", dataRoom.isLate(caseNumber))
                .addAttribute("waived", dataRoom.isWaived(caseNumber))
                .addAttribute("mayWaive", wanting && teams.isChief(caseNumber, Side.WORKERS));
    }

    private void secrets(CaseNumber caseNumber, List<DataItem> items, Model model) {
        boolean any = items.stream().anyMatch(DataItem::isSecret);
        model.addAttribute("anySecret", any)
                .addAttribute("seesSecrets", any && dataRoom.maySeeSecrets(caseNumber))
                .addAttribute("mayUndertake", any && dataRoom.mayUndertake(caseNumber))
                .addAttribute("undertakings", any ? dataRoom.undertakings(caseNumber) : List.of())
                .addAttribute("viewings", any ? dataRoom.viewings(caseNumber) : List.of());
    }
}
