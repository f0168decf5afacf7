package org.wageaccord.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.kernel.Outcome;

/**
 * Takes a pasted table or a file into a form with post wages. Nothing is kept: the rows stand in the form, to be checked and
 * submitted. For the fragment {@code layout/forms :: sheet}.
 */
@Component
public class WageSheets {

    private static final long MOST_BYTES = 2L * 1024 * 1024;

    private final Answers answers;

    WageSheets(Answers answers) {
        this.answers = answers;
    }

    /** What was read; empty where it is refused, the reason then stands beside what was typed. */
    public Optional<WageSheet> take(
            @Nullable String pasted, @Nullable MultipartFile file, Model model, HttpServletResponse response) {
        Outcome<Sheet> sheet = file == null || file.isEmpty() ? Sheet.pasted(Typed.text(pasted)) : read(file);
        Outcome<WageSheet> wages =
                sheet.isDone() ? WageSheet.of(sheet.orElseThrow()) : Outcome.refused(sheet.refusals());
        if (!wages.isDone()) {
            model.addAttribute("sheetRefused", answers.words(wages.refusals())).addAttribute("sheetTyped", pasted);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return Optional.empty();
        }
        WageSheet read = wages.orElseThrow();
        model.addAttribute("sheetTaken", read.rows().size()).addAttribute("sheetNotes", answers.words(read.notes()));
        return Optional.of(read);
    }

    private static Outcome<Sheet> read(MultipartFile file) {
        if (file.getSize() > MOST_BYTES) {
            return Sheet.refused("refusal.sheet.tooBig");
        }
        try {
            return Sheet.file(String.valueOf(file.getOriginalFilename()), file.getBytes());
        } catch (IOException e) {
            return Sheet.refused("refusal.sheet.unreadable");
        }
    }
}
