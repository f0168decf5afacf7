package org.wageaccord.negotiation.process;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** How much of the platform's own work - timers, papers, hand-overs - is due and not done. */
@Component
@NamedInterface("process")
public class Backlog {

    private final ManagementService management;

    Backlog(ManagementService management) {
        this.management = management;
    }

    /** Jobs that are due now and will be tried. */
    public long due() {
        return management.createJobQuery().executable().count();
    }

    /** Timers that wait or are due. */
    public long timers() {
        return management.createJobQuery().timers().count();
    }

    /** Jobs that were given up after their last try. */
    public long givenUp() {
        return management.createJobQuery().noRetriesLeft().count();
    }
}
