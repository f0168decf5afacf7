package org.wageaccord.filing.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.wageaccord.kernel.ActorId;

/** A deputy as chosen: a colleague, the first and the last day. */
public class DeputyForm {

    private String deputy = "";
    private String from = "";
    private String to = "";

    Optional<ActorId> colleague() {
        try {
            return Optional.of(new ActorId(UUID.fromString(deputy)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
