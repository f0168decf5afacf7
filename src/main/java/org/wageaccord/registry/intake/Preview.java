package org.wageaccord.registry.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/** A file as read and checked; {@code ignored}: headings that the register does not know. */
public record Preview(List<GoodRow> good, List<BadRow> bad, List<String> ignored) {

    @JsonIgnore
    public long updates() {
        return good.stream().filter(GoodRow::update).count();
    }
}
