package org.wageaccord.registry.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Answers of these pages to those who have no business on them. */
final class NotHere {

    private NotHere() {}

    /** What the reader may not see looks like what is not there. */
    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static void unlessKnown(Optional<?> found) {
        if (found.isEmpty()) {
            throw unknown();
        }
    }

    static ResponseStatusException forbidden() {
        return new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
