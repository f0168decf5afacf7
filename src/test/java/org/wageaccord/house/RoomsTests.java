package org.wageaccord.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.wageaccord.WageAccord;

/** Rooms by feature, one-way stairs. */
class RoomsTests {

    private static final ApplicationModules ROOMS = ApplicationModules.of(WageAccord.class);

    @Test
    void everyRoomKeepsToItsFloor() {
        ROOMS.verify();
    }

    @Test
    void allRoomsOfThePlanAreThere() {
        assertThat(ROOMS.stream().map(room -> room.getIdentifier().toString()))
                .containsExactlyInAnyOrder(
                        "kernel",
                        "forms",
                        "ground",
                        "access",
                        "statute",
                        "audit",
                        "registry",
                        "documents",
                        "notification",
                        "addresses",
                        "teams",
                        "caucus",
                        "dataroom",
                        "recess",
                        "performance",
                        "openness",
                        "sector",
                        "voices",
                        "terms",
                        "bargaining",
                        "blindaid",
                        "coach",
                        "ratification",
                        "contract",
                        "filing",
                        "archive",
                        "supervision",
                        "negotiation",
                        "insight",
                        "costing",
                        "portal",
                        "simulation");
    }
}
