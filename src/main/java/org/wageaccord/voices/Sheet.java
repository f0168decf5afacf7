package org.wageaccord.voices;

import java.util.List;

/** A gathering with all its statements: in their order while it is open, by agreement once it is counted. */
public record Sheet(Gathering gathering, List<Statement> statements, Seat seat, boolean moderates) {

    /** Statements that a statement may be merged into: shown ones. */
    public List<Statement> shown() {
        return statements.stream().filter(Statement::isShown).toList();
    }

    /** Those the union took out, with its reasons. */
    public List<Statement> out() {
        return statements.stream().filter(s -> !s.isShown()).toList();
    }
}
