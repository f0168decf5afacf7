package org.wageaccord.simulation.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of one case. Which of them a person may open is found by asking. */
final class CaseVisits {

    /** Files are listed apart from the pages. */
    static final String PDF = "paper as PDF";

    private static final Map<String, String> PAGES = new LinkedHashMap<>();
    private static final Pattern PAPER = Pattern.compile("/papers/([0-9a-f-]{36})");

    static {
        PAGES.put("case", "");
        PAGES.put("reply", "/reply");
        PAGES.put("teams", "/teams");
        PAGES.put("people picker", "/teams/people?find=%E7%8E%8B");
        PAGES.put("data", "/data");
        PAGES.put("recess", "/recess");
        PAGES.put("table", "/table");
        PAGES.put("position form", "/table/position");
        PAGES.put("position review", "/table/position/review");
        PAGES.put("position", "/table/positions/1");
        PAGES.put("acceptance", "/table/accept?version=2");
        PAGES.put("rounds", "/rounds");
        PAGES.put("congress", "/congress");
        PAGES.put("ballot", "/ballot");
        PAGES.put("agreement", "/agreement");
        PAGES.put("my change", "/my-change");
        PAGES.put("signing", "/sign");
        PAGES.put("filing", "/filing");
        PAGES.put("papers", "/papers");
        PAGES.put("timeline", "/timeline");
        PAGES.put("timeline, page 2", "/timeline?page=1");
        PAGES.put("process", "/process");
        PAGES.put("process, bargaining", "/process?model=bargaining");
        PAGES.put("published agreement", "/published");
    }

    private CaseVisits() {}

    static Set<String> kinds() {
        return PAGES.keySet();
    }

    static List<Visit> of(String slug, String username) {
        List<Visit> visits = new ArrayList<>();
        PAGES.forEach((page, path) -> visits.add(new Visit(page, username, "/cases/" + slug + path)));
        return visits;
    }

    /** The papers this person finds in the case, as pages and as files. */
    static List<Visit> papers(String slug, String username, Visitor visitor) {
        Set<String> papers = new LinkedHashSet<>();
        Matcher paper = PAPER.matcher(visitor.text("/cases/" + slug + "/papers"));
        while (paper.find()) {
            papers.add(paper.group());
        }
        List<Visit> visits = new ArrayList<>();
        for (String path : papers) {
            visits.add(new Visit("paper", username, path));
            visits.add(new Visit(PDF, username, path + ".pdf"));
        }
        return visits;
    }
}
