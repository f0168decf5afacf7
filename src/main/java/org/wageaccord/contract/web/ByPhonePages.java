package org.wageaccord.contract.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.wageaccord.contract.DrawingLink;
import org.wageaccord.contract.DrawingLinks;
import org.wageaccord.contract.DrawingState;
import org.wageaccord.documents.PageCodes;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;

/** The part of the page of signing that waits for a signature written on a phone; the rest of that page is never touched. */
@Controller
@RequestMapping("/cases/{caseNumber}/sign/by-phone")
class ByPhonePages {

    private static final String PART = "contract/by-phone :: part";

    private final DrawingLinks links;
    private final PageCodes codes;
    private final FormRefusals words;

    ByPhonePages(DrawingLinks links, PageCodes codes, FormRefusals words) {
        this.links = links;
        this.codes = codes;
        this.words = words;
    }

    /** Its answer is a part of a page also where the link is refused: htmx shows no other. */
    @PostMapping
    String make(
            @PathVariable CaseNumber caseNumber, @RequestParam(required = false) @Nullable String digest, Model model) {
        Outcome<DrawingLink> made = links.make(caseNumber, digest == null ? "" : digest);
        if (made.isDone()) {
            DrawingLink link = made.orElseThrow();
            String here =
                    ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
            model.addAttribute("link", link);
            model.addAttribute("look", "/cases/" + caseNumber.slug() + "/sign/by-phone/" + link.id());
            model.addAttribute("code", codes.of(here, link.path()));
        } else {
            model.addAttribute("why", made.refusals().stream().map(words::word).toList());
        }
        return PART;
    }

    /** Nothing while nothing came: then the page stays as it is. */
    @GetMapping("/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
    @Nullable
    ModelAndView look(@PathVariable CaseNumber caseNumber, @PathVariable UUID id, HttpServletResponse response) {
        DrawingState state = links.state(caseNumber, id);
        if (state instanceof DrawingState.Waiting) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        ModelAndView answered = new ModelAndView("contract/by-phone :: answered");
        answered.addObject(
                "drawing",
                state instanceof DrawingState.Drawn drawn ? drawn.drawing().text() : null);
        return answered;
    }
}
