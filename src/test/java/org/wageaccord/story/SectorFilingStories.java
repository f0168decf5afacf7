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
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.Actor;
import org.wageaccord.sector.Step;
import org.wageaccord.sector.Unit;

/** An agreement of a region is filed, returned, withdrawn, supplied, objected to, and put in force. */
abstract class SectorFilingStories extends SectorStory {

    @Test
    @Order(3)
    void article11WhatIsMissingIsToldOnceSuppliedOrCountsAsWithdrawn() {
        UUID unit = sector.unit(
                city.unionReviewer(),
                Unit.Kind.REGION,
                "",
                List.of(city.found(true).value()));
        number = sector.teamed(unit);
        theMinutesAreDeclinedThenConfirmed();
        sector.agreed(number, "2800");
        approvedByCongress();
        filed();
        decide(city.unionReviewer(), Verdict.NO_OBJECTION);
        awaitDuty("UserTask_AcceptSector");
        decide(city.bureauReviewer(), Verdict.INCOMPLETE);
        awaitDuty("UserTask_SupplySector");
        printed(PaperKind.SUPPLY_NOTICE, 1);
        assertThat(owed(sector.chamber)).containsExactly("UserTask_SupplySector");
        LocalDate due = talks().filed().returned().told().due();
        goTo(due);
        until("reminded", () -> travelled.nodes.contains("sector-filing:ServiceTask_RemindSectorSupply"));
        goTo(due.plusDays(1));
        awaitDuty("UserTask_FileSector");
        assertThat(talks().step()).as("counts as withdrawn").isEqualTo(Step.FILING);

        filed();
        decide(city.unionReviewer(), Verdict.INCOMPLETE);
        awaitDuty("UserTask_SupplySector");
        does(sector.chamber, () -> sectors.supply(number, sector.supplies()));
        awaitDuty("UserTask_ReviewSectorByUnion");
        decide(city.unionReviewer(), Verdict.OBJECTION);
        awaitDuty("UserTask_AgreeSectorDraft");
        printed(PaperKind.REVIEW_OPINION, 1);

        sector.agreed(number, "2830");
        approvedByCongress();
        filed();
        sector.passed(number, city.unionReviewer(), city.bureauReviewer());
        awaitDuty("UserTask_PublishSector");
        printed(PaperKind.REVIEW_OPINION, 2);
        assertThat(talks().effect().on()).isEqualTo(today());
        published();
    }

    /** Filed first of all, in the days in which the rule pack has both offices review at the same time. */
    @Test
    @Order(0)
    void article34WhereBothReviewAtOnceTheSecondBringsItIntoForceAndAnObjectionOutlastsSilence() {
        UUID unit = sector.unit(
                city.unionReviewer(),
                Unit.Kind.REGION,
                "",
                List.of(city.found(true).value()));
        number = sector.teamed(unit);
        sector.agreed(number, "2800");
        approvedByCongress();
        filed();
        awaitDuty("UserTask_AcceptSector");
        decide(city.unionReviewer(), Verdict.INCOMPLETE);
        awaitDuty("UserTask_SupplySector");
        assertThat(owed(city.bureauReviewer())).isEmpty();
        does(sector.chamber, () -> sectors.supply(number, sector.supplies()));
        awaitDuty("UserTask_AcceptSector");
        does(city.bureauReviewer(), () -> sectors.accept(number));
        awaitDuty("UserTask_ReviewSector");
        decide(city.bureauReviewer(), Verdict.NO_OBJECTION);
        assertThat(owed(city.unionReviewer())).containsExactly("UserTask_ReviewSectorByUnion");
        decide(city.unionReviewer(), Verdict.NO_OBJECTION);
        published();
        printed(PaperKind.REVIEW_OPINION, 1);

        number = sector.teamed(unit);
        sector.agreed(number, "2820");
        approvedByCongress();
        filed();
        decide(city.unionReviewer(), Verdict.OBJECTION);
        assertThat(talks().step()).isEqualTo(Step.ACCEPTANCE);
        goTo(statute.deadline("T11", talks().filing().on()).firstLateDay());
        awaitDuty("UserTask_AgreeSectorDraft");
        printed(PaperKind.REVIEW_OPINION, 1);
        assertThat(talks().effect()).isNull();
        for (Actor chief : List.of(sector.union, sector.chamber)) {
            does(chief, () -> sectors.giveUp(number, "差距过大"));
        }
    }

    private void theMinutesAreDeclinedThenConfirmed() {
        does(sector.union, () -> sectors.minutes(number, sector.minutes()));
        assertThat(owed(sector.chamber)).contains("UserTask_ConfirmSectorMinutes");
        assertThat(owed(sector.union)).doesNotContain("UserTask_ConfirmSectorMinutes");
        does(sector.chamber, () -> sectors.answerMinutes(number, false, "漏记定额"));
        does(sector.chamber, () -> sectors.minutes(number, sector.minutes()));
        assertThat(owed(sector.union)).contains("UserTask_ConfirmSectorMinutes");
        does(sector.union, () -> sectors.answerMinutes(number, true, ""));
        printed(PaperKind.SECTOR_MINUTES, 1);
    }
}
