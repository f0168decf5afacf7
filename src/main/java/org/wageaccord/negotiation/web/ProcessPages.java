package org.wageaccord.negotiation.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.process.CasePath;
import org.wageaccord.negotiation.process.PathStep;
import org.wageaccord.sector.Sectors;

/** The models with the way a case has taken through them. */
@Controller
class ProcessPages {

    private final CasePath path;
    private final Sectors sectors;

    ProcessPages(CasePath path, Sectors sectors) {
        this.path = path;
        this.sectors = sectors;
    }

    @GetMapping("/cases/{caseNumber}/process")
    String process(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(defaultValue = "wage-negotiation") String model,
            Model page) {
        fill(caseNumber, CasePath.MODELS, model, page);
        return "negotiation/process";
    }

    /** Talks of a region or an industry: for whoever may read them. */
    @GetMapping("/sectors/talks/{number}/process")
    String ofSector(
            @PathVariable CaseNumber number,
            @RequestParam(defaultValue = "sector-negotiation") String model,
            Model page) {
        if (!sectors.mayRead(number)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        fill(number, CasePath.SECTOR_MODELS, model, page);
        return "negotiation/sector-process";
    }

    private void fill(CaseNumber caseNumber, List<String> models, String model, Model page) {
        if (!models.contains(model)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<PathStep> passes = path.of(caseNumber, model);
        Map<String, String> names = path.names(model);
        page.addAttribute("caseNumber", caseNumber)
                .addAttribute("models", models)
                .addAttribute("reached", path.reached(caseNumber))
                .addAttribute("shown", model)
                .addAttribute("names", names)
                .addAttribute(
                        "steps",
                        passes.stream()
                                .filter(s -> names.containsKey(s.activity()))
                                .toList())
                .addAttribute(
                        "passed",
                        ids(passes.stream()
                                .filter(s -> s.endedAt() != null && !s.canceled())
                                .toList()))
                .addAttribute(
                        "now",
                        ids(passes.stream().filter(s -> s.endedAt() == null).toList()))
                .addAttribute(
                        "left", ids(passes.stream().filter(PathStep::canceled).toList()));
    }

    private static String ids(List<PathStep> passes) {
        return passes.stream().map(PathStep::activity).distinct().collect(Collectors.joining(" "));
    }

    @GetMapping("/processes/{model}.bpmn")
    ResponseEntity<byte[]> drawing(@PathVariable String model) throws IOException {
        byte[] xml = path.drawing(model).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(xml);
    }
}
