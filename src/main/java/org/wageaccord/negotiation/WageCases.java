package org.wageaccord.negotiation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The cases. Acting on one locks its row first, so that two people acting at once come one after the other. */
interface WageCases extends JpaRepository<WageCase, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from WageCase c where c.number = :number")
    Optional<WageCase> lock(String number);

    @Query("select c from WageCase c where c.enterprise = :enterprise and c.year = :year" + " and c.stage not in :over")
    Optional<WageCase> running(String enterprise, int year, Collection<Stage> over);

    /** The case of an enterprise and wage year that is not over. */
    default Optional<WageCase> running(String enterprise, int year) {
        return running(
                enterprise,
                year,
                EnumSet.of(Stage.PUBLISHED, Stage.REFUSED, Stage.WITHDRAWN, Stage.CLOSED_NO_AGREEMENT, Stage.VOIDED));
    }
}
