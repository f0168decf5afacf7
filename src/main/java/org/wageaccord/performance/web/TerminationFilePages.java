package org.wageaccord.performance.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.documents.Attachment;
import org.wageaccord.forms.Download;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.performance.Termination;
import org.wageaccord.performance.Terminations;

/** The files of a termination, handed out as they came in. An address of its own: delegates read them, too. */
@Controller
class TerminationFilePages {

    private final Terminations terminations;

    TerminationFilePages(Terminations terminations) {
        this.terminations = terminations;
    }

    @GetMapping("/cases/{caseNumber}/termination/{request:[0-9]{1,6}}/{which:proof|resolution}")
    ResponseEntity<byte[]> file(
            @PathVariable CaseNumber caseNumber, @PathVariable int request, @PathVariable String which) {
        Outcome<Optional<Attachment>> found =
                terminations.file(caseNumber, request, Termination.File.valueOf(which.toUpperCase(Locale.ROOT)));
        if (!found.isDone()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Attachment file = found.orElseThrow().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Download.of(file.name(), file.mediaType(), file.content());
    }
}
