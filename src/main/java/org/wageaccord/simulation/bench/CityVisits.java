package org.wageaccord.simulation.bench;

import static org.wageaccord.simulation.bench.Visitor.encoded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wageaccord.simulation.BenchEnterprise;

/** The pages of the city as a whole: lists with their searches and their far pages, register, law, ledger. */
final class CityVisits {

    static final List<String> OFFICES = List.of("city-union", "bureau", "guide", "auditor");
    private static final String UNION = "city-union";
    private static final String AUDITOR = "auditor";

    private final List<Visit> visits = new ArrayList<>();
    private final int cases;

    private CityVisits(int cases) {
        this.cases = cases;
    }

    /**
     * @param insiders people of enterprises
     * @param known an enterprise to look up, and the address of its case
     */
    static List<Visit> of(int cases, List<String> insiders, BenchEnterprise known, String slug) {
        CityVisits all = new CityVisits(cases);
        all.add("sign-in", "", "/sign-in");
        insiders.forEach(all::daily);
        OFFICES.forEach(all::daily);
        OFFICES.forEach(who -> all.lists(who, known));
        all.register(known);
        all.accounts(known);
        all.ledger(known, slug);
        all.add("paper verification", UNION, "/papers/verify/" + slug + "-01/" + "0".repeat(32));
        return all.visits;
    }

    /** What everybody opens. */
    private void daily(String who) {
        add("inbox", who, "/inbox");
        add("inbox, done", who, "/inbox?done=true");
        add("messages", who, "/messages");
        add("cases", who, "/cases");
        add("filings", who, "/filings");
        add("register", who, "/register");
        add("law", who, "/law");
        add("help", who, "/help");
        add("password", who, "/password");
        add("outages", who, "/outages");
        add("offer form", who, "/cases/new");
        add("training clock", who, "/training-clock");
    }

    private void lists(String who, BenchEnterprise known) {
        int last = cases / 20;
        String name = encoded(known.name());
        Map<String, String> lists = new TreeMap<>(Map.of(
                "inbox, by enterprise", "/inbox?words=" + name,
                "inbox, by stage", "/inbox?stage=REVIEWING",
                "inbox, due soon", "/inbox?within=7",
                "inbox, done, last page", "/inbox?done=true&page=" + last,
                "messages, last page", "/messages?page=" + last,
                "cases, by enterprise", "/cases?words=" + name,
                "cases, by stage", "/cases?stage=PUBLISHED",
                "cases, by stage and year", "/cases?stage=BARGAINING&year=2026",
                "cases, middle page", "/cases?page=" + last / 2,
                "cases, last page", "/cases?page=" + last));
        lists.put("cases, by town", "/cases?words=" + encoded("古山镇"));
        lists.put("filings, by enterprise", "/filings?q=" + name);
        lists.put("filings, by state", "/filings?state=PUBLISHED");
        lists.put("filings, far page", "/filings?page=" + last / 2);
        lists.forEach((page, path) -> add(page, who, path));
    }

    private void register(BenchEnterprise known) {
        add("register, by name", UNION, "/register?q=" + encoded(known.name().substring(2, 8)));
        add("register, by town", UNION, "/register?town=07");
        add("register, last page", UNION, "/register?page=" + cases / 20);
        add("enterprise", UNION, "/register/enterprises/" + known.creditCode());
        add("enterprise form", UNION, "/register/enterprises/" + known.creditCode() + "/edit");
        add("enterprise form", UNION, "/register/enterprises/new");
        add("import form", UNION, "/register/import/enterprises");
        add("earlier agreements", UNION, "/agreements/" + known.creditCode() + "/earlier");
    }

    private void accounts(BenchEnterprise known) {
        add("accounts", UNION, "/accounts");
        add("accounts, by name", UNION, "/accounts?q=" + encoded("卢建国"));
        add("accounts, by state", UNION, "/accounts?state=LOCKED");
        add("accounts, of an enterprise", UNION, "/accounts?enterprise=" + known.creditCode());
        add("accounts, far page", UNION, "/accounts?page=" + cases);
        add("account form", UNION, "/accounts/new");
        add("accounts for many", UNION, "/accounts/many/" + known.creditCode());
    }

    private void ledger(BenchEnterprise known, String slug) {
        add("ledger", AUDITOR, "/audit");
        add("ledger, by case", AUDITOR, "/audit?number=" + slug);
        add("ledger, by act", AUDITOR, "/audit?act=bargaining");
        add("ledger, by rare act", AUDITOR, "/audit?act=negotiation.offerMade");
        add("ledger, by person", AUDITOR, "/audit?actor=" + encoded("程文远"));
        add("ledger, by nobody", AUDITOR, "/audit?actor=" + encoded(known.name()));
    }

    private void add(String page, String who, String path) {
        visits.add(new Visit(page, who, path));
    }
}
