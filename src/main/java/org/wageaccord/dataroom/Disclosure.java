package org.wageaccord.dataroom;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Teams;

/**
 * Whether the duty to inform (浙江省集体合同条例 第十六条) lets the first meeting be held: all given, seven days before; else only if
 * the workers, whom the duty protects, waive it.
 */
@Component
class Disclosure {

    private final DataItems items;
    private final Teams teams;
    private final DataNotices notices;
    private final Statute statute;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Disclosure(
            DataItems items,
            Teams teams,
            DataNotices notices,
            Statute statute,
            JdbcClient jdbc,
            Clock clock,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.items = items;
        this.teams = teams;
        this.notices = notices;
        this.statute = statute;
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
    }

    /** What keeps a meeting on this day from being opened. */
    List<Refusal> refusals(CaseNumber caseNumber, LocalDate meeting) {
        List<DataItem> asked = items.of(caseNumber);
        if (asked.isEmpty() || isWaived(caseNumber)) {
            return List.of();
        }
        if (items.handedOver(caseNumber).isEmpty()) {
            return List.of(
                    Refusal.of(null, "refusal.dataroom.dataNotHandedOver").citing(Law.DISCLOSURE));
        }
        List<Refusal> found = new ArrayList<>();
        asked.stream()
                .filter(DataItem::isWanting)
                .forEach(i -> found.add(Refusal.of(null, "refusal.dataroom.wanting." + i.state(), i.title())
                        .citing(i.state() == DataAnswer.State.REFUSED ? Law.WITHHELD_DATA : Law.DISCLOSURE)));
        Deadline due = statute.deadline("T05", meeting);
        if (handedOver(caseNumber).isAfter(due.due())) {
            found.add(Refusal.of("date", "refusal.dataroom.dataTooLate", handedOver(caseNumber), due.due())
                    .citing(due.citation()));
        }
        return found;
    }

    /** Whether the data was, or would be now, handed over later than the law wants before the meeting. */
    boolean isLate(CaseNumber caseNumber) {
        return !items.of(caseNumber).isEmpty()
                && items.meeting(caseNumber)
                        .filter(meeting -> handedOver(caseNumber)
                                .isAfter(statute.deadline("T05", meeting).due()))
                        .isPresent();
    }

    private LocalDate handedOver(CaseNumber caseNumber) {
        return items.handedOver(caseNumber)
                .map(at -> LocalDate.ofInstant(at, Show.BEIJING))
                .orElse(statute.today());
    }

    boolean isWaived(CaseNumber caseNumber) {
        return jdbc.sql("select exists (select 1 from dataroom.waiver where case_number = :case)")
                .param("case", caseNumber.toString())
                .query(Boolean.class)
                .single();
    }

    Outcome<Void> waive(CaseNumber caseNumber, String reason) {
        List<Refusal> refusals = new ArrayList<>();
        if (!teams.isChief(caseNumber, Side.WORKERS)) {
            refusals.add(Refusal.of(null, "refusal.dataroom.waiverNotYours").citing(Law.DISCLOSURE));
        }
        if (isWaived(caseNumber)) {
            refusals.add(Refusal.of(null, "refusal.dataroom.waivedAlready"));
        } else if (refusals(caseNumber, items.meeting(caseNumber).orElse(statute.today()))
                .isEmpty()) {
            refusals.add(Refusal.of(null, "refusal.dataroom.nothingToWaive"));
        }
        if (reason.isBlank()) {
            refusals.add(
                    Refusal.of("reason", "refusal.dataroom.waiverReasonMissing").citing(Law.DISCLOSURE));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        add(caseNumber, reason.strip());
        int wanting =
                (int) items.of(caseNumber).stream().filter(DataItem::isWanting).count();
        notices.waived(caseNumber);
        events.publishEvent(new DisclosureWaived(caseNumber, reason.strip(), wanting, isLate(caseNumber)));
        return Outcome.done(null);
    }

    private void add(CaseNumber caseNumber, String reason) {
        Actor by = actor.get();
        jdbc.sql("""
                insert into dataroom.waiver (case_number, reason, waived_at, waived_by, waived_by_name)
                values (:case, :reason, :at, :by, :byName)""")
                .param("case", caseNumber.toString())
                .param("reason", reason)
                .param("at", DataItems.moment(clock.instant()))
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }
}
