package org.wageaccord.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.documents.pdf.Signatures;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/**
 * Puts the signatures of signatories into their papers, one paper after the other, apart from the acts themselves: an act that
 * was done stays done when its seal cannot be made yet. All signatures of a paper come into it together or none does.
 */
@Service
public class Sealing {

    private static final Logger log = LoggerFactory.getLogger(Sealing.class);
    private static final int AT_ONCE = 20;
    private static final int LONGEST_CAUSE = 500;

    /** A node that died leaves its paper to the others after so long. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 6;

    private final SealJobs jobs;
    private final StoredPapers papers;
    private final Seals seals;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Sealing(
            SealJobs jobs,
            StoredPapers papers,
            Seals seals,
            Clock clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.jobs = jobs;
        this.papers = papers;
        this.seals = seals;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    /** Seals what is due, a bounded number; one that fails is tried again later, ever more rarely, and holds up none. */
    public void sweep() {
        for (int i = 0; i < AT_ONCE; i++) {
            Instant now = now();
            Optional<UUID> paper = jobs.take(now, now.plus(LEASE));
            if (paper.isEmpty()) {
                return;
            }
            attempt(paper.get());
        }
    }

    /** The signed file of a paper; empty where it has none (yet). */
    public Optional<SealedFile> of(UUID paper) {
        return jobs.sealed(paper);
    }

    /** The signed files of a case by paper. */
    public Map<UUID, SealedFile> of(CaseNumber caseNumber) {
        return jobs.sealed(caseNumber);
    }

    /** The value by the national algorithms beside the signed file (CMS); empty where there is none. */
    public Optional<byte[]> national(UUID paper) {
        return jobs.national(paper);
    }

    /** The certificate (PEM) by which anybody checks those values offline. */
    public String nationalCertificate() {
        return seals.national().certificate();
    }

    /** Papers whose sealing failed, the oldest trouble first. */
    public List<SealTrouble> troubles(int from, int most) {
        return jobs.failed(from, most).stream()
                .map(f -> new SealTrouble(
                        papers.find(f.paper()).orElseThrow(), f.attempts(), f.cause(), f.failedAt(), f.nextAt()))
                .toList();
    }

    /** How many papers could not be sealed so far. */
    public int troubles() {
        return jobs.waiting(true);
    }

    /** How many papers wait for their first attempt. */
    public int waiting() {
        return jobs.waiting(false);
    }

    /** Has a paper tried again in the next round; refused where it does not wait for its seal any more. */
    public Outcome<Void> retry(UUID paper) {
        return jobs.retry(paper, now())
                ? Outcome.done(null)
                : Outcome.refused(Refusal.of(null, "refusal.documents.sealedAlready"));
    }

    /** The certificates of the authorities (PEM), by which anybody checks papers offline. */
    public String authorities() {
        return seals.authorities();
    }

    /** Whatever goes wrong - a key, a certificate, the time-stamping authority - is told to the operator and tried again. */
    @SuppressWarnings("PMD.AvoidCatchingGenericException")
    private void attempt(UUID paper) {
        try {
            seal(papers.find(paper).orElseThrow());
        } catch (RuntimeException e) {
            String cause = String.valueOf(e.getMessage());
            log.warn("paper {} is sealed later: {}", paper, cause);
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(MOST_DOUBLINGS, jobs.attempts(paper)));
            jobs.failed(paper, cause.substring(0, Math.min(LONGEST_CAUSE, cause.length())), now(), now().plus(wait));
        }
    }

    private void seal(Paper paper) {
        List<Signatory> who = jobs.signatories(paper.id());
        byte[] pdf = papers.pdf(paper.id()).orElseThrow();
        Instant at = now();
        byte[] signed = signed(pdf, who, at);
        String digest = Digest.of(signed);
        byte[] tail = Arrays.copyOfRange(signed, pdf.length, signed.length);
        byte[] national = seals.national().over(signed);
        transaction.executeWithoutResult(tx -> {
            if (jobs.done(paper.id(), tail, digest, national, at)) {
                String signers = who.stream().map(Signatory::name).collect(Collectors.joining("、"));
                events.publishEvent(new PaperSealed(
                        paper.caseNumber(), paper.id(), paper.number(), paper.title(), signers, digest));
            }
        });
    }

    private byte[] signed(byte[] pdf, List<Signatory> who, Instant at) {
        byte[] signed = Signatures.add(
                pdf,
                who.stream()
                        .map(s -> new Signatures.Order(
                                s.name(), reason(s), at, s.ink(), s.mark(), content -> seals.sign(content, s)))
                        .toList());
        if (!Arrays.equals(pdf, 0, pdf.length, signed, 0, pdf.length)) {
            throw new IllegalStateException("signing changed what was printed");
        }
        return signed;
    }

    private static String reason(Signatory who) {
        String reason = who.party() + " " + who.capacity() + " 签署";
        return who.confirmed() == null ? reason : reason + "，确认的约定内容摘要 SHA-256 " + who.confirmed();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
