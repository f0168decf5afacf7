package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.simulation.ExampleCity.does;
import static org.wageaccord.simulation.StoryWalk.until;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.sector.Purpose;
import org.wageaccord.sector.Step;
import org.wageaccord.sector.Unit;
import org.wageaccord.sector.Way;
import org.wageaccord.terms.SectorFloor;

/** Both sides change an agreement in force, then terminate the changed one. */
abstract class SectorEndingStories extends SectorFilingStories {

    @Test
    @Order(4)
    void articles31To33AnAgreementIsChangedThenTerminatedFiledAndPutOnRecord() {
        PartyId member = city.found(true);
        PartyId staying = city.found(true);
        UUID unit = sector.unit(city.unionReviewer(), Unit.Kind.INDUSTRY, "", List.of(member.value(), staying.value()));
        CaseNumber first = concluded(unit, "2800");
        joins(member);
        archived();

        CaseNumber second = number = sector.asked(unit, Purpose.CHANGE, first);
        sector.agreed(number, "2840");
        approvedByCongress();
        filed();
        sector.passed(number, city.unionReviewer(), city.bureauReviewer());
        until("the older one ended", () -> sectors.talks(first).orElseThrow().step() == Step.ENDED);
        until("its way is over", () -> travelled.nodes.contains("sector-publication:Event_SectorTerminated"));
        assertThat(duties.open(first)).isEmpty();
        assertThat(floors.floorsFor(member, today()))
                .extracting(SectorFloor::agreement)
                .containsExactly(second.toString());
        published();

        number = sector.asked(unit, Purpose.TERMINATE, second);
        LocalDate lastDay = today().plusDays(20);
        sector.terminating(number, lastDay);
        submit(Way.MEMBERS);
        vote(member, 24);
        vote(staying, 10);
        awaitDuty("UserTask_SignSectorWorkers");
        sector.signed(number);
        printed(PaperKind.SECTOR_TERMINATION, 1);
        goTo(lastDay.plusDays(1));
        awaitDuty("UserTask_FileSectorEnding");
        assertThat(floors.floorsFor(member, today())).as("released").isEmpty();
        assertThat(floors.floorsFor(staying, today()))
                .as("whose congress did not approve is bound still")
                .extracting(SectorFloor::agreement)
                .containsExactly(second.toString());
        overdue(
                "sector-ending",
                statute.deadline("T17", lastDay).due(),
                "RemindSectorEnding",
                "NoteSectorEndingOverdue");
        does(sector.chamber, () -> sectors.fileEnd(number, "俞某 19900000000"));
        awaitDuty("UserTask_RecordSectorEnding");
        does(city.bureauReviewer(), () -> sectors.recordEnd(number));
        until("nobody owes anything", () -> duties.open(number).isEmpty());
        assertThat(talks().step()).isEqualTo(Step.END_RECORDED);
    }
}
