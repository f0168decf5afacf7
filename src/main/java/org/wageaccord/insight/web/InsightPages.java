package org.wageaccord.insight.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.documents.Upload;
import org.wageaccord.forms.Acts;
import org.wageaccord.forms.Download;
import org.wageaccord.insight.FactKind;
import org.wageaccord.insight.Insight;
import org.wageaccord.insight.SizeClass;
import org.wageaccord.kernel.Outcome;

/** What is paid and what is official: for everybody who signed in; figures are imported by the city union. */
@Controller
@RequestMapping("/insight")
class InsightPages {

    private static final String PAGE = "insight/insight";

    private final Insight insight;
    private final Acts acts;

    InsightPages(Insight insight, Acts acts) {
        this.insight = insight;
        this.acts = acts;
    }

    /** The file that was chosen. */
    record FileForm(@Nullable MultipartFile file) {}

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable String industry,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("form", new FileForm(null));
        fill(industry, size, page, model);
        return PAGE;
    }

    private void fill(@Nullable String industry, @Nullable String size, int page, Model model) {
        Map<String, String> divisions = insight.divisions();
        SizeClass chosen = Arrays.stream(SizeClass.values())
                .filter(s -> s.name().equals(size))
                .findFirst()
                .orElse(SizeClass.SMALL);
        model.addAttribute("divisions", divisions)
                .addAttribute("sizes", SizeClass.values())
                .addAttribute("industry", industry)
                .addAttribute("size", chosen)
                .addAttribute("facts", insight.facts(page))
                .addAttribute("mayImport", insight.mayImport())
                .addAttribute("columns", Insight.columns())
                .addAttribute(
                        "kinds",
                        Arrays.stream(FactKind.values()).map(FactKind::heading).toList())
                .addAttribute(
                        "benchmark",
                        industry == null || !divisions.containsKey(industry)
                                ? null
                                : insight.benchmark(industry, chosen));
    }

    @PostMapping("/facts")
    ModelAndView importFacts(@ModelAttribute("form") FileForm form, BindingResult typed) {
        Outcome<Integer> outcome = insight.importFacts(Upload.of(form.file()).orElse(null));
        return outcome.isDone()
                ? acts.done("insight.done.imported", "/insight")
                : acts.again(PAGE, model -> fill(null, null, 0, model), typed, outcome.refusals());
    }

    /** An empty file to fill in. */
    @GetMapping("/facts/template.csv")
    ResponseEntity<byte[]> template() {
        String heading = "\uFEFF" + Insight.columns().stream().collect(Collectors.joining(",")) + "\r\n";
        return Download.of("行情数据模板.csv", "text/csv;charset=UTF-8", heading.getBytes(StandardCharsets.UTF_8));
    }
}
