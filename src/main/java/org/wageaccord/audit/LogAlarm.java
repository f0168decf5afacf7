package org.wageaccord.audit;

import org.springframework.stereotype.Component;

/** Whether this node's last round found that sealing stands still or comes too late, or that no stamp is to be had. */
@Component
class LogAlarm {

    private volatile boolean raised;
    private volatile boolean unstamped;

    boolean isRaised() {
        return raised || unstamped;
    }

    void set(boolean now) {
        raised = now;
    }

    void setUnstamped(boolean now) {
        unstamped = now;
    }
}
