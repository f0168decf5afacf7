package org.wageaccord.documents.pdf;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Fills templates. An engine of its own: papers know neither the beans nor the messages of the pages. */
final class PaperTemplates {

    private static final Pattern SITE = Pattern.compile("^https?://(.+?)/papers/");
    private static final Pattern YEAR = Pattern.compile("[0-9]+");
    private static final Pattern SCOPE = Pattern.compile("\\.paper(?:(?=\\.)|\\s+(?=[^{\\s]))");
    private static final Pattern SELF = Pattern.compile("\\.paper\\s*\\{");

    private final SpringTemplateEngine papers = new SpringTemplateEngine();
    private final SpringTemplateEngine titles = new SpringTemplateEngine();
    private final Map<String, String> styles = Map.of("paper.css", read("paper.css"), "letter.css", read("letter.css"));
    private final Map<String, String> bareStyles = styles.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, sheet -> withoutScope(sheet.getValue())));

    PaperTemplates(CityPapers city) {
        if (city.editions() != null) {
            FileTemplateResolver added = new FileTemplateResolver();
            added.setPrefix(city.editions().toAbsolutePath() + File.separator);
            added.setSuffix(".html");
            added.setTemplateMode(TemplateMode.HTML);
            added.setCharacterEncoding(StandardCharsets.UTF_8.name());
            added.setResolvablePatterns(Set.of("*/*/paper")); // never the parts that papers share
            added.setCheckExistence(true);
            added.setOrder(1);
            papers.addTemplateResolver(added);
        }
        ClassLoaderTemplateResolver files =
                new ClassLoaderTemplateResolver(getClass().getClassLoader());
        files.setPrefix(CityPapers.OWN);
        files.setOrder(2);
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding(StandardCharsets.UTF_8.name());
        papers.addTemplateResolver(files);
        papers.setEnableSpringELCompiler(true);
        StringTemplateResolver lines = new StringTemplateResolver();
        lines.setTemplateMode(TemplateMode.TEXT);
        titles.setTemplateResolver(lines);
    }

    String title(PrintOrder order) {
        return titles.process(order.titlePattern(), new Context(Locale.CHINA, order.values()));
    }

    String render(PrintOrder order) {
        Context context = new Context(Locale.CHINA, order.values());
        context.setVariable("write", PaperWords.INSTANCE);
        context.setVariable("paper", paper(order));
        return papers.process(order.template(), context);
    }

    /** A style sheet of {@code contract-templates/layout/} by its file name. */
    String styles(String file) {
        return styles.get(file);
    }

    /**
     * The same where the paper is the whole page: each rule loses the class that keeps it inside the paper in a browser, and
     * with it the walk up to the root for each element. All lose the same, so that they rank as before.
     */
    String bareStyles(String file) {
        return bareStyles.get(file);
    }

    /** What elements are before any other sheet speaks, for the press. */
    byte[] defaults() {
        return read("defaults.css").getBytes(StandardCharsets.UTF_8);
    }

    private static String withoutScope(String sheet) {
        return SELF.matcher(SCOPE.matcher(sheet).replaceAll("")).replaceAll("body {");
    }

    private Map<String, Object> paper(PrintOrder order) {
        Stamp stamp = order.stamp();
        String code = stamp.code();
        return Map.of(
                "title",
                title(order),
                "edition",
                edition(stamp.edition()),
                "caseNumber",
                shown(stamp.caseNumber()),
                "number",
                shown(stamp.number()),
                "issuedOn",
                stamp.issuedAt() == null ? "—" : PaperWords.INSTANCE.day(stamp.issuedAt()),
                "digest",
                stamp.digest() == null ? "预览稿，未编号" : stamp.digest(),
                "code",
                code == null ? "" : QrCode.dataUri(code),
                "site",
                code == null ? "" : site(code));
    }

    /** Where anybody types the number: {@code xieshang.example.cn/v}; empty where the installation has no address of its own. */
    private static String site(String code) {
        Matcher site = SITE.matcher(code);
        return site.find() ? site.group(1) + "/v" : "";
    }

    /** Editions of the platform are called by their year, those of a city by year and city. */
    private static String edition(String name) {
        return YEAR.matcher(name).matches() ? name + "年版式" : name + "版式";
    }

    private static String shown(@Nullable String text) {
        return text == null ? "—" : text;
    }

    private static String read(String file) {
        try (InputStream in = new ClassPathResource(CityPapers.OWN + "layout/" + file).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
