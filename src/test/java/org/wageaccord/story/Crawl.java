package org.wageaccord.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;

/** Reads every page, paper and file that somebody can reach from some addresses by links and by searching. */
final class Crawl {

    private static final int MOST = 120;
    private static final Pattern LEFT_OUT = Pattern.compile("/(css|js|webjars|vendor|fonts|sign-out|favicon).*");

    private final Visitor visitor;
    private final List<String> words;
    private final String search;
    private final String home;
    private final Deque<String> ofTheCase = new ArrayDeque<>();
    private final Deque<String> ofTheCity = new ArrayDeque<>();
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> found = new TreeSet<>();
    private int read;
    private final List<String> leaks = new ArrayList<>();

    /**
     * @param search typed into every search field; part of a word, so that its echo is none
     * @param home address of the case, whose pages are read first
     */
    Crawl(Visitor visitor, List<String> words, String search, String home) {
        this.visitor = visitor;
        this.words = words;
        this.search = search;
        this.home = home;
    }

    Crawl from(List<String> addresses) {
        addresses.forEach(this::add);
        for (String next = next(); next != null && read < MOST; next = next()) {
            read(next);
            read++;
        }
        return this;
    }

    /** What is of the case comes before what is of the city, what is near before what is far. */
    private @Nullable String next() {
        return ofTheCase.isEmpty() ? ofTheCity.poll() : ofTheCase.poll();
    }

    /** Where a word stood. */
    List<String> leaks() {
        return leaks;
    }

    /** How many pages, papers and files were read. */
    int read() {
        return read;
    }

    /** Words that stood anywhere. */
    Set<String> found() {
        return found;
    }

    private void read(String address) {
        MockHttpServletResponse response = visitor.ask(address);
        String type = String.valueOf(response.getContentType());
        String text = type.contains("pdf") ? pdf(response.getContentAsByteArray()) : Visitor.text(response);
        for (String header : response.getHeaderNames()) {
            text += "\n" + response.getHeaders(header);
        }
        for (String word : words) {
            if (text.contains(word)) {
                found.add(word);
                leaks.add(visitor.name() + " reads " + word + " at " + address);
            }
        }
        if (response.getRedirectedUrl() != null) {
            add(response.getRedirectedUrl());
        }
        if (type.contains("html")) {
            follow(Visitor.read(response), address);
        }
    }

    private void follow(Document page, String address) {
        for (Element link : page.select("a[href]")) {
            add(link.attr("href"));
        }
        for (Element form : page.select("form[method=get], form:not([method])")) {
            String action = form.attr("action").isEmpty() ? address : form.attr("action");
            form.select("input[type=search], input[type=text]")
                    .forEach(field -> add(action.replaceAll("[?#].*", "") + "?" + field.attr("name") + "="
                            + java.net.URLEncoder.encode(search, java.nio.charset.StandardCharsets.UTF_8)));
        }
    }

    private void add(String href) {
        String address = href.replaceAll("#.*", "").replace(" ", "%20");
        if (address.startsWith("/")
                && !LEFT_OUT.matcher(address).matches()
                && address.chars().allMatch(c -> c < 128)
                && seen.add(address)) {
            boolean near = address.startsWith(home) || address.startsWith("/papers/");
            (near ? ofTheCase : ofTheCity).add(address);
        }
    }

    private static String pdf(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
