package org.wageaccord.supervision;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.LegalClock;
import org.wageaccord.statute.Statute;

/** Who is there, which cases are known, and what day it is, where a room of supervision is tried. */
public abstract class SupervisionSetting {

    @Autowired
    protected SupervisionCast cast;

    @Autowired
    protected KnownCases cases;

    @Autowired
    protected LegalClock clock;

    @Autowired
    protected Statute statute;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected ApplicationEvents events;

    protected void goTo(LocalDate day) {
        clock.advanceTo(day.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }

    /** The codes of the refusals without what all of them begin with. */
    protected static List<String> codes(String prefix, Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(Refusal::code)
                .map(code -> code.substring(prefix.length()))
                .toList();
    }
}
