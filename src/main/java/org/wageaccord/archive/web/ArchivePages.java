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
import org.wageaccord.forms.Acts;
import org.wageaccord.forms.CasePage;
import org.wageaccord.kernel.CaseNumber;

/** The archive packages of a case: made with one button, fetched as one file. */
@Controller
@RequestMapping("/cases/{caseNumber}/archive")
class ArchivePages implements CasePage {

    private final Archives archives;
    private final PackageDownload download;
    private final Acts acts;

    ArchivePages(Archives archives, PackageDownload download, Acts acts) {
        this.archives = archives;
        this.download = download;
        this.acts = acts;
    }

    @Override
    public String path() {
        return "archive";
    }

    @Override
    public String view() {
        return "archive/archive";
    }

    @Override
    public void fill(CaseNumber number, Model model) {
        model.addAttribute("caseNumber", number)
                .addAttribute("archives", archives.of(number))
                .addAttribute("mayPack", archives.mayPack(number));
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        if (!archives.mayFetch(caseNumber)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        fill(caseNumber, model);
        return view();
    }

    @PostMapping
    ModelAndView pack(@PathVariable CaseNumber caseNumber) {
        return acts.answer(
                this,
                caseNumber,
                "packed",
                new MapBindingResult(new HashMap<>(), "archive"),
                archives.pack(caseNumber));
    }

    @GetMapping("/{serial:[0-9]{1,6}}/package.zip")
    void fetch(@PathVariable CaseNumber caseNumber, @PathVariable int serial, HttpServletResponse response)
            throws IOException {
        download.write(caseNumber, serial, response);
    }
}
