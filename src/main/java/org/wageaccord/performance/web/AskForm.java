package org.wageaccord.performance.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.contract.TerminationGround;
import org.wageaccord.documents.Upload;
import org.wageaccord.forms.Typed;
import org.wageaccord.performance.Termination;

/** A request to terminate; no ground is chosen at first. */
record AskForm(
        @Nullable String ground,
        @Nullable String reasons,
        @Nullable String proposedDay,
        @Nullable MultipartFile proof) {

    Termination.Entry entry(Typed read) {
        TerminationGround chosen = Arrays.stream(TerminationGround.values())
                .filter(g -> g.name().equals(ground))
                .findFirst()
                .orElse(null);
        return new Termination.Entry(
                chosen,
                Typed.text(reasons),
                read.day("proposedDay", proposedDay),
                Upload.of(proof).orElse(null));
    }
}
