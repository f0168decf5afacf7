package org.wageaccord.archive.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.archive.Archives;
import org.wageaccord.archive.CaseArchive;
import org.wageaccord.forms.Acts;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;

/** The archive packages of talks of a region or an industry: made with one button, fetched as one file. */
@Controller
@RequestMapping("/sectors/talks/{number}/archive")
class SectorArchivePages {

    private static final String VIEW = "archive/sector";

    private final Archives archives;
    private final PackageDownload download;
    private final Acts acts;

    SectorArchivePages(Archives archives, PackageDownload download, Acts acts) {
        this.archives = archives;
        this.download = download;
        this.acts = acts;
    }

    @GetMapping
    String show(@PathVariable CaseNumber number, Model model) {
        requireReadable(number);
        fill(number, model);
        return VIEW;
    }

    @PostMapping
    ModelAndView pack(@PathVariable CaseNumber number) {
        requireReadable(number);
        Outcome<CaseArchive> outcome = archives.pack(number);
        return outcome.isDone()
                ? acts.done("archive.done.packed", number.address() + "/archive")
                : acts.again(
                        VIEW,
                        model -> fill(number, model),
                        new MapBindingResult(new HashMap<>(), "archive"),
                        outcome.refusals());
    }

    @GetMapping("/{serial:[0-9]{1,6}}/package.zip")
    void fetch(@PathVariable CaseNumber number, @PathVariable int serial, HttpServletResponse response)
            throws IOException {
        download.write(number, serial, response);
    }

    private void fill(CaseNumber number, Model model) {
        model.addAttribute("caseNumber", number)
                .addAttribute("archives", archives.of(number))
                .addAttribute("mayPack", archives.mayPack(number));
    }

    /** An enterprise's case has a page of its own. */
    private void requireReadable(CaseNumber number) {
        if (!number.isSector() || !archives.mayFetch(number)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
