package org.wageaccord.access;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The time of people's phones, which is that of the machine also where legal time is moved for training: an app that makes codes
 * knows of no other.
 */
@Component
public class PhoneTime {

    private final Clock machine;

    public PhoneTime() {
        this(Clock.systemUTC());
    }

    PhoneTime(Clock machine) {
        this.machine = machine;
    }

    public Instant now() {
        return machine.instant();
    }
}
