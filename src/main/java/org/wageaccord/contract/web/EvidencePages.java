package org.wageaccord.contract.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.wageaccord.audit.LedgerEntry;
import org.wageaccord.contract.EvidenceReaders.Sight;
import org.wageaccord.contract.Evidences;
import org.wageaccord.contract.SigningEvidence;
import org.wageaccord.contract.SigningEvidence.Signature;
import org.wageaccord.documents.PageCodes;
import org.wageaccord.documents.PaperTrail;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;

/**
 * 签署证据: the paper and its digests, each signature with all that is known of it, and what happened. Not found for who may not
 * read it, as for a case that does not exist.
 */
@Controller
class EvidencePages {

    private final Evidences evidences;
    private final EvidenceStory story;
    private final PaperTrail trails;
    private final PageCodes codes;
    private final CurrentActor actor;

    EvidencePages(Evidences evidences, EvidenceStory story, PaperTrail trails, PageCodes codes, CurrentActor actor) {
        this.evidences = evidences;
        this.story = story;
        this.trails = trails;
        this.codes = codes;
        this.actor = actor;
    }

    @GetMapping("/cases/{caseNumber}/evidence")
    String show(@PathVariable CaseNumber caseNumber, HttpServletResponse response, Model model) {
        if (evidences.sight(caseNumber) == Sight.NONE) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        // personal data: no proxy and no disk keeps it
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        Optional<SigningEvidence> found = evidences.of(caseNumber);
        Optional<SigningEvidence> readable = found.filter(
                one -> ReadingRights.mayRead(one.agreement(), actor.get().role()));
        model.addAttribute("caseNumber", caseNumber);
        model.addAttribute("withheld", found.isPresent() && readable.isEmpty());
        model.addAttribute("evidence", readable.orElse(null));
        readable.ifPresent(evidence -> fill(caseNumber, evidence, model));
        return "contract/evidence";
    }

    private void fill(CaseNumber caseNumber, SigningEvidence evidence, Model model) {
        PaperTrail.Trail trail = trails.of(
                        evidence.signatures().stream().map(Signature::id).toList())
                .orElse(null);
        List<LedgerEntry> entries = story.entries(caseNumber);
        boolean all = entries.size() <= EvidenceStory.MOST;
        model.addAttribute("trail", trail);
        model.addAttribute("cards", EvidenceCard.of(evidence, trail, EvidenceStory.commitments(entries), all));
        model.addAttribute("events", story.events(evidence, trail, entries));
        model.addAttribute("all", all);
        address(trail, model);
    }

    private void address(PaperTrail.@Nullable Trail trail, Model model) {
        if (trail != null) {
            String here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
            model.addAttribute("verify", codes.address(here, trail.verify()));
            model.addAttribute("code", codes.of(here, trail.verify()));
            model.addAttribute("brief", codes.address(here, "/v"));
        }
    }
}
