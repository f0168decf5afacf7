package org.wageaccord.performance.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.documents.Upload;
import org.wageaccord.forms.Typed;
import org.wageaccord.performance.Termination;

/** How the congress voted on the termination. */
record ResolutionForm(
        @Nullable String heldOn,
        @Nullable String roll,
        @Nullable String rollReason,
        @Nullable String present,
        @Nullable String yes,
        @Nullable MultipartFile paper) {

    Termination.ResolutionEntry entry(Typed read) {
        return new Termination.ResolutionEntry(
                read.day("heldOn", heldOn),
                read.count("roll", roll),
                Typed.text(rollReason),
                read.count("present", present),
                read.count("yes", yes),
                Upload.of(paper).orElse(null));
    }
}
