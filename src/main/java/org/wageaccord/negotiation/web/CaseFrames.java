package org.wageaccord.negotiation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.audit.Ledger;
import org.wageaccord.documents.Documents;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.negotiation.CaseView;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.negotiation.live.Live;
import org.wageaccord.negotiation.process.Duties;
import org.wageaccord.negotiation.process.Duty;
import org.wageaccord.negotiation.web.CaseFrame.Action;
import org.wageaccord.negotiation.web.CaseFrame.Tab;
import org.wageaccord.supervision.Supervision;
import org.wageaccord.supervision.mediation.Mediations;

/** Puts the head of a case's pages together. */
@Component
class CaseFrames {

    /** Tabs in order; the overview has no address of its own. */
    private static final List<String> TABS = List.of(
            "overview",
            "guide",
            "teams",
            "caucus",
            "data",
            "table",
            "rounds",
            "congress",
            "agreement",
            "filing",
            "performance",
            "supervision",
            "mediation",
            "papers",
            "timeline");

    private static final Set<String> FOLLOWING =
            Set.of("table", "rounds", "recess", "teams", "data", "filing", "timeline", "papers");

    /** Parts of the address of a case: the empty one before the first slash, "cases" and its number. */
    private static final int TOP = 3;

    private final Negotiations negotiations;
    private final Duties duties;
    private final Documents documents;
    private final Ledger ledger;
    private final CaseWords words;
    private final CurrentActor actor;
    private final Supervision supervision;
    private final Mediations mediations;
    private final Live live;

    CaseFrames(
            Negotiations negotiations,
            Duties duties,
            Documents documents,
            Ledger ledger,
            CaseWords words,
            CurrentActor actor,
            Supervision supervision,
            Mediations mediations,
            Live live) {
        this.negotiations = negotiations;
        this.duties = duties;
        this.documents = documents;
        this.ledger = ledger;
        this.words = words;
        this.actor = actor;
        this.supervision = supervision;
        this.mediations = mediations;
        this.live = live;
    }

    CaseFrame of(CaseNumber number, Set<String> pages, String path) {
        CaseView view = negotiations.find(number).orElseThrow();
        return new CaseFrame(
                number,
                number.slug(),
                view.enterpriseName(),
                view.year(),
                view.stage().name(),
                StageTones.ALL.getOrDefault(view.stage(), ""),
                view.steps(),
                tabs(number, view, pages),
                follows(path) && !view.stage().isCutShort() ? live.position(number) : null,
                pages.contains("evidence") && begun("agreement", view),
                action(number, path));
    }

    /** Pages that two sides look at together; where somebody acts alone nothing is moved under their hands. */
    private static boolean follows(String path) {
        String[] parts = path.split("/");
        return parts.length == TOP || parts.length == TOP + 1 && FOLLOWING.contains(parts[TOP]);
    }

    private List<Tab> tabs(CaseNumber number, CaseView view, Set<String> pages) {
        List<Tab> tabs = new ArrayList<>();
        for (String key : TABS) {
            String page = key.equals("overview") ? "" : key;
            if (pages.contains(page) && begun(key, view)) {
                tabs.add(
                        new Tab(key, "/cases/" + number.slug() + (page.isEmpty() ? "" : "/" + page), count(key, view)));
            }
        }
        return tabs;
    }

    /** A tab appears when there is something to see or do behind it. */
    private boolean begun(String key, CaseView view) {
        Stage from = switch (key) {
            case "supervision", "mediation" -> count(key, view) > 0 ? Stage.OFFERED : Stage.PUBLISHED;
            case "teams", "data", "table" -> Stage.ACCEPTED;
            case "rounds" -> Stage.PREPARING;
            case "congress", "agreement" -> Stage.RATIFYING;
            case "filing" -> Stage.SIGNING;
            case "performance" -> Stage.IN_FORCE;
            default -> Stage.OFFERED;
        };
        return from == Stage.OFFERED
                || from != Stage.PUBLISHED && view.farthest().hasReached(from);
    }

    private long count(String key, CaseView view) {
        return switch (key) {
            case "rounds" -> view.round();
            case "supervision" -> supervision.count(view.number());
            case "mediation" -> mediations.count(view.number());
            case "papers" -> documents.of(view.number()).size();
            case "timeline" -> ledger.count(view.number());
            default -> 0;
        };
    }

    private @Nullable Action action(CaseNumber number, String path) {
        return duties.mine(number, actor.get().id())
                .map(duty -> action(duty, path))
                .orElse(null);
    }

    private Action action(Duty duty, String path) {
        return new Action(
                words.word("duty.please." + duty.kind()), duty.deadline(), duty.link(), path.startsWith(duty.link()));
    }
}
