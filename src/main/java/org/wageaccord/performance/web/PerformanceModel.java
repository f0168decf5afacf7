package org.wageaccord.performance.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.TerminationGround;
import org.wageaccord.forms.CasePage;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.performance.Desk;
import org.wageaccord.performance.Head;
import org.wageaccord.performance.Life;
import org.wageaccord.performance.LifeState;
import org.wageaccord.performance.Performance;
import org.wageaccord.performance.Termination;
import org.wageaccord.performance.Terminations;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** What the page of an agreement in force shows, and its forms where the reader may fill them in. */
@Component
class PerformanceModel implements CasePage {

    private final Performance performance;
    private final Terminations terminations;
    private final Contracts contracts;
    private final Statute statute;

    PerformanceModel(Performance performance, Terminations terminations, Contracts contracts, Statute statute) {
        this.performance = performance;
        this.terminations = terminations;
        this.contracts = contracts;
        this.statute = statute;
    }

    @Override
    public String path() {
        return "performance";
    }

    @Override
    public String view() {
        return "performance/performance";
    }

    @Override
    public void fill(CaseNumber number, Model model) {
        Life life = performance.life(number).orElse(null);
        model.addAttribute("caseNumber", number).addAttribute("life", life);
        if (life != null) {
            life(life, model);
            terminations(life, model);
        }
    }

    private void life(Life life, Model model) {
        CaseNumber number = life.caseNumber();
        Desk desk = performance.desk(number).orElseThrow();
        Deadline window = statute.deadline("T02", life.endsOn());
        int owed = performance.owedYear(number).orElse(0);
        boolean ends = life.isInForce() || life.state() == LifeState.EXPIRED;
        Deadline report = ends ? performance.reportClock(number).orElse(null) : null;
        model.addAttribute("desk", desk)
                .addAttribute("moments", moments(life, window, report, owed))
                .addAttribute("today", statute.today())
                .addAttribute("window", window)
                .addAttribute("windowOpen", !statute.today().isBefore(window.due()))
                .addAttribute("renewed", performance.isRenewed(number))
                .addAttribute("mayOffer", desk.side() != null && ends)
                .addAttribute("owed", owed)
                .addAttribute("reportClock", report)
                .addAttribute("reportRule", statute.rule("T15"))
                .addAttribute("reports", performance.reports(number))
                .addAttribute("findings", performance.findings(number))
                .addAttribute("minimumRule", statute.rule("MIN_WAGE_COMPARISON"))
                .addAttribute("heads", Head.values())
                .addAttribute("kinds", Head.Kept.values());
        keep(model, "report", ReportForm.empty());
        keep(model, "answer", WordsForm.EMPTY);
        keep(
                model,
                "adjust",
                AdjustForm.of(
                        desk.affected(),
                        desk.open() == null ? "" : desk.open().validFrom().toString()));
    }

    /** A day in the life of the agreement; {@code word} is the key of what it is. */
    record Moment(LocalDate day, String word, int number) {}

    private static List<Moment> moments(Life life, Deadline window, @Nullable Deadline report, int owed) {
        String end = life.state() == LifeState.TERMINATED ? "performance.ended" : "performance.end";
        Stream<Moment> always = Stream.of(
                new Moment(life.effective(), "performance.effective", 0),
                new Moment(window.due(), "performance.window", 0),
                new Moment(life.endsOn(), end, 0));
        Stream<Moment> owing =
                Stream.ofNullable(report).map(clock -> new Moment(clock.due(), "performance.reportDue", owed));
        return Stream.concat(always, owing)
                .sorted(Comparator.comparing(Moment::day))
                .toList();
    }

    private void terminations(Life life, Model model) {
        CaseNumber number = life.caseNumber();
        List<Termination> all = terminations.of(number);
        model.addAttribute("requests", all)
                .addAttribute("request", all.isEmpty() ? null : all.get(all.size() - 1))
                .addAttribute("ended", life.state() == LifeState.TERMINATED)
                .addAttribute(
                        "mine",
                        terminations.mine(number).map(Termination.Step::name).orElse(""))
                .addAttribute("mayAsk", terminations.mayAsk(number))
                .addAttribute("grounds", TerminationGround.values())
                .addAttribute("sides", Side.values())
                .addAttribute("majority", statute.rule("MAJORITY"))
                .addAttribute(
                        "grades",
                        contracts.agreement(number).orElseThrow().terms().grades());
        int registered = terminations.registeredDelegates(number);
        model.addAttribute("registered", registered).addAttribute("mayReadFiles", terminations.mayReadFiles(number));
        keep(model, "ask", new AskForm("", "", "", null));
        keep(model, "resolution", new ResolutionForm("", Integer.toString(registered), "", "", "", null));
        keep(model, "confirming", new PasswordForm(""));
        keep(model, "act", WordsForm.EMPTY);
    }
}
