package org.wageaccord.performance;

import static org.wageaccord.supervision.SupervisionCast.as;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.wageaccord.contract.AgreementText;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.Example;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.registry.Entries;
import org.wageaccord.statute.LegalClock;
import org.wageaccord.statute.Route;
import org.wageaccord.supervision.SupervisionCast;

/** Agreements in force, as the rooms below bring them about. */
@TestComponent
public class Performing {

    public static final Upload PAPER = new Upload("证明.pdf", "%PDF-1.7 证明".getBytes(StandardCharsets.UTF_8));
    private static final AtomicInteger SERIAL = new AtomicInteger(800);

    private final Contracts contracts;
    private final Performance performance;
    private final SupervisionCast cast;
    private final LegalClock clock;

    Performing(Contracts contracts, Performance performance, SupervisionCast cast, LegalClock clock) {
        this.contracts = contracts;
        this.performance = performance;
        this.cast = cast;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), org.wageaccord.kernel.Show.BEIJING);
    }

    /** In force since today, for so many months. */
    public CaseNumber begun(int months) {
        return begun(months, Example.terms().clauses());
    }

    /** The same with other clauses of words. */
    public CaseNumber begun(int months, List<Clause> clauses) {
        CaseNumber number = inForce(today(), today().plusMonths(months), clauses);
        as(Actor.PLATFORM, () -> {
            performance.begin(number);
            return null;
        });
        return number;
    }

    public CaseNumber inForce(LocalDate start, LocalDate end) {
        return inForce(start, end, Example.terms().clauses());
    }

    private CaseNumber inForce(LocalDate start, LocalDate end, List<Clause> clauses) {
        CaseNumber number = new CaseNumber("永", 2026, SERIAL.incrementAndGet());
        Terms of = Example.terms();
        Terms terms = new Terms(
                of.grades(), of.allowances(), of.pieceRates(), of.enterpriseMinimum(), start, end, start, clauses);
        String digest = "b2".repeat(32);
        contracts.freeze(new AgreementText(
                number,
                new PartyId(Entries.CODE),
                2026,
                1,
                terms,
                digest,
                cast.manager.id(),
                cast.manager.name(),
                cast.chair.id(),
                cast.chair.name(),
                Route.Way.SIGN_AFTER_VOTE));
        contracts.passedByCongress(number, digest, clock.instant());
        as(cast.manager, () -> contracts.sign(number, Side.ENTERPRISE, digest, SupervisionCast.PASSWORD))
                .orElseThrow();
        as(cast.chair, () -> contracts.sign(number, Side.WORKERS, digest, SupervisionCast.PASSWORD))
                .orElseThrow();
        contracts.inForce(number, today());
        return number;
    }

    /** {@code field code 《law》article} of each refusal. */
    public static List<String> told(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Performing::told).toList();
    }

    private static String told(Refusal r) {
        String code = r.code().substring("refusal.".length());
        return (r.field() == null ? "" : r.field() + " ") + code + (r.citation() == null ? "" : " " + r.citation());
    }
}
