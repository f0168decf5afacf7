package org.wageaccord.ratification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Congresses extends Repository<Congress, UUID> {

    Congress saveAndFlush(Congress congress);

    /** Newest first; calls of a case are few, and twenty are more than any case will hold. */
    @Query(
            "select c from Congress c where c.caseNumber = :caseNumber order by c.calledAt desc, c.callNumber desc limit 20")
    List<Congress> newestFirst(String caseNumber);

    default Optional<Congress> latest(String caseNumber) {
        return newestFirst(caseNumber).stream().findFirst();
    }
}
