package org.wageaccord.negotiation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The cases. Acting on one locks its row first, so that two people acting at once come one after the other. */
interface WageCases extends JpaRepository<WageCase, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from WageCase c where c.number = :number")
    Optional<WageCase> lock(String number);

    @Query(
            "select c from WageCase c where c.enterprise = :enterprise and c.year = :year"
                    + " and c.stage not in (org.wageaccord.negotiation.Stage.PUBLISHED, org.wageaccord.negotiation.Stage.ENDED)")
    Optional<WageCase> running(String enterprise, int year);
}
