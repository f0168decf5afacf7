package org.wageaccord.contract.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.contract.EarlierBook;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;

/** Agreements of an enterprise from before the platform, plainly marked as entered afterwards. */
@Controller
@RequestMapping("/agreements/{enterprise}/earlier")
class EarlierPages {

    private final EarlierBook book;
    private final Registry registry;

    EarlierPages(EarlierBook book, Registry registry) {
        this.book = book;
        this.registry = registry;
    }

    @GetMapping
    String list(@PathVariable("enterprise") PartyId code, @RequestParam(defaultValue = "0") int page, Model model) {
        Enterprise enterprise = readable(code);
        long total = book.count(code);
        model.addAttribute("enterprise", enterprise)
                .addAttribute("mayEnter", book.mayEnter(code))
                .addAttribute("agreements", book.of(code, page))
                .addAttribute("page", Math.max(0, page))
                .addAttribute("pages", (total + EarlierBook.SIZE - 1) / EarlierBook.SIZE)
                .addAttribute("total", total);
        return "contract/earlier";
    }

    @GetMapping("/{id}")
    String show(@PathVariable("enterprise") PartyId code, @PathVariable("id") UUID id, Model model) {
        model.addAttribute("enterprise", readable(code))
                .addAttribute("mayEnter", book.mayEnter(code))
                .addAttribute("earlier", book.find(code, id).orElseThrow(EarlierPages::unknown));
        return "contract/earlier-agreement";
    }

    @GetMapping("/{id}/paper")
    ResponseEntity<byte[]> paper(@PathVariable("enterprise") PartyId code, @PathVariable("id") UUID id) {
        return book.paper(readable(code).id(), id)
                .map(paper -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(paper.mediaType()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(paper.name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(paper.content()))
                .orElseThrow(EarlierPages::unknown);
    }

    private Enterprise readable(PartyId code) {
        return registry.enterprise(code).filter(one -> book.mayRead(code)).orElseThrow(EarlierPages::unknown);
    }

    /** What the reader may not see looks like what is not there. */
    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
