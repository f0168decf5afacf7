package org.wageaccord.audit;

import org.springframework.stereotype.Component;

/** Whether this node's last round found that sealing stands still or comes too late. */
@Component
class LogAlarm {

    private volatile boolean raised;

    boolean isRaised() {
        return raised;
    }

    void set(boolean now) {
        raised = now;
    }
}
