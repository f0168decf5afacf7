package org.wageaccord.performance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Deadline;

/** The terms that the room above would keep: none, until the test moves one. */
@TestComponent
public class MovedTerms implements KeptTerms {

    private final Map<String, Deadline> moved = new ConcurrentHashMap<>();

    void move(CaseNumber number, Deadline deadline, LocalDate to) {
        moved.put(number + deadline.rule(), deadline.endingOn(to, "测试移动"));
    }

    @Override
    public Optional<Deadline> clock(CaseNumber number, String rule, LocalDate trigger) {
        return Optional.ofNullable(moved.get(number + rule))
                .filter(d -> d.trigger().equals(trigger));
    }
}
