package org.wageaccord.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Contracts;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.MinimumWage;
import org.wageaccord.statute.Statute;

/**
 * Agreements in force against a new minimum wage: agreed pay must be higher (条例 第五条). What is found is told; the enterprise
 * then pays the affected grades more.
 */
@Component
class Rechecking {

    private static final BigDecimal MOST = new BigDecimal("1000000");

    private final LifeBook lives;
    private final FindingBook book;
    private final Contracts contracts;
    private final Hands hands;
    private final PerformanceNotices notices;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    Rechecking(
            LifeBook lives,
            FindingBook book,
            Contracts contracts,
            Hands hands,
            PerformanceNotices notices,
            Statute statute,
            ApplicationEventPublisher events) {
        this.lives = lives;
        this.book = book;
        this.contracts = contracts;
        this.hands = hands;
        this.notices = notices;
        this.statute = statute;
        this.events = events;
    }

    /** Raises a finding for one agreement, once for each minimum wage. */
    void find(Life life, MinimumWage minimum) {
        boolean low = life.isInForce() && life.lowestPay().compareTo(minimum.monthly()) <= 0;
        boolean before =
                book.of(life.caseNumber()).stream().anyMatch(f -> f.validFrom().equals(minimum.validFrom()));
        if (!low || before) {
            return;
        }
        CaseNumber number = life.caseNumber();
        Finding finding = new Finding(
                UUID.randomUUID(), minimum.monthly(), minimum.validFrom(), life.lowestPay(), statute.today(), null);
        book.add(number, finding);
        lives.checked(number, minimum.validFrom());
        String key = "minimum-" + minimum.validFrom();
        notices.both(life, key, "minimumRaised", plain(minimum.monthly()), plain(life.lowestPay()));
        notices.town(life, key, "minimumRaised", plain(minimum.monthly()), plain(life.lowestPay()));
        events.publishEvent(new MinimumRaised(number, minimum.monthly(), minimum.validFrom(), life.lowestPay()));
    }

    /** The grades that do not exceed the minimum of the open finding, with what they are paid now. */
    List<GradePay> affected(Life life, Finding open) {
        return paid(life).stream()
                .filter(grade -> grade.after().compareTo(open.minimum()) <= 0)
                .toList();
    }

    Outcome<Void> adjust(Life life, Finding.Entry entry) {
        Optional<Finding> open = open(life);
        List<Refusal> refusals = new ArrayList<>(hands.unless(hands.isOffice(life), "adjust", Law.ABOVE_MINIMUM));
        if (open.isEmpty() || !life.isInForce()) {
            refusals.add(Refusal.of(null, "refusal.performance.nothingToAdjust").citing(Law.ABOVE_MINIMUM));
            return Outcome.refused(refusals);
        }
        List<GradePay> affected = affected(life, open.get());
        refusals.addAll(grades(affected, entry.grades(), open.get().minimum()));
        if (entry.paidFrom().isBefore(life.startsOn()) || entry.paidFrom().isAfter(life.endsOn())) {
            refusals.add(Refusal.of("paidFrom", "refusal.performance.paidOutsideTerm", life.startsOn(), life.endsOn())
                    .citing(Law.ABOVE_MINIMUM));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        keep(life, open.get(), affected, entry);
        return Outcome.done(null);
    }

    private void keep(Life life, Finding open, List<GradePay> affected, Finding.Entry entry) {
        List<Finding.Raised> raised = new ArrayList<>();
        for (int i = 0; i < affected.size(); i++) {
            GradePay grade = affected.get(i);
            raised.add(new Finding.Raised(
                    grade.grade(), grade.after(), entry.grades().get(i).after()));
        }
        Finding.Adjustment adjustment = new Finding.Adjustment(
                entry.paidFrom(), raised, statute.today(), hands.actor().name());
        // an older finding that nobody answered is answered with it
        book.of(life.caseNumber()).stream()
                .filter(f -> f.adjustment() == null)
                .forEach(f -> book.adjust(f.id(), adjustment, hands.actor()));
        lives.pays(life.caseNumber(), lowest(paid(life)));
        String words = raised.stream()
                .map(r -> r.grade() + " " + plain(r.before()) + "→" + plain(r.after()))
                .collect(Collectors.joining("，"));
        notices.side(life, Side.WORKERS, "adjusted-" + open.validFrom(), "adjusted", words, entry.paidFrom());
        events.publishEvent(
                new GradesAdjusted(life.caseNumber(), open.minimum(), entry.paidFrom(), words, Side.ENTERPRISE));
    }

    /** Every affected grade gets an amount above the minimum found, and above what the packs of the case know. */
    private List<Refusal> grades(List<GradePay> affected, List<Finding.Raised> entered, BigDecimal foundMinimum) {
        MinimumWage known = statute.minimumWage(statute.today());
        BigDecimal minimum = foundMinimum.max(known.monthly());
        List<Refusal> found = new ArrayList<>();
        for (int i = 0; i < affected.size(); i++) {
            String field = "grades[" + i + "].after";
            BigDecimal after = i < entered.size()
                            && entered.get(i).grade().equals(affected.get(i).grade())
                    ? entered.get(i).after()
                    : BigDecimal.ZERO;
            if (after.compareTo(minimum) <= 0) {
                found.add(Refusal.of(
                                field,
                                "refusal.performance.notAboveMinimum",
                                affected.get(i).grade(),
                                plain(minimum))
                        .citing(known.citation()));
            } else if (after.compareTo(MOST) >= 0 || after.stripTrailingZeros().scale() > 2) {
                found.add(Refusal.of(field, "refusal.performance.amount").citing(Law.ABOVE_MINIMUM));
            }
        }
        return found;
    }

    Optional<Finding> open(Life life) {
        return book.of(life.caseNumber()).stream()
                .filter(f -> f.adjustment() == null)
                .reduce((earlier, later) -> later);
    }

    /** The table of the agreement with what was adjusted since. */
    private List<GradePay> paid(Life life) {
        List<Finding> findings = book.of(life.caseNumber());
        return contracts.agreement(life.caseNumber()).orElseThrow().terms().grades().stream()
                .map(grade -> paid(grade, findings))
                .toList();
    }

    private static GradePay paid(GradePay grade, List<Finding> findings) {
        BigDecimal now = findings.stream()
                .filter(f -> f.adjustment() != null)
                .flatMap(f -> f.adjustment().grades().stream())
                .filter(raised -> raised.grade().equals(grade.grade()))
                .map(Finding.Raised::after)
                .reduce(grade.after(), BigDecimal::max);
        return new GradePay(grade.grade(), grade.posts(), grade.headcount(), grade.before(), now);
    }

    static BigDecimal lowest(List<GradePay> grades) {
        return grades.stream().map(GradePay::after).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
