package org.wageaccord.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.documents.seal.SealFinding;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.kernel.Digest;

/** What the file of a paper itself shows of the acts by which it was signed: read from the file as it lies there, not from notes about it. */
@Service
@Transactional(readOnly = true)
public class PaperTrail {

    private final StoredPapers papers;
    private final SealJobs jobs;
    private final Seals seals;

    PaperTrail(StoredPapers papers, SealJobs jobs, Seals seals) {
        this.papers = papers;
        this.jobs = jobs;
        this.seals = seals;
    }

    /**
     * A paper and its signatures.
     *
     * @param paper its digest is of the file before the first signature
     * @param verify where anybody checks it: the path that its code says
     * @param sealed the signed file; null while the signatures are not in it yet
     * @param unchanged whether the file that lies there is the one that was signed
     * @param fault code of what is wrong with the signatures as a whole; null where nothing is, and while there are none
     * @param signatures in the order of signing
     */
    public record Trail(
            Paper paper,
            String verify,
            @Nullable SealedFile sealed,
            boolean unchanged,
            @Nullable String fault,
            List<Certified> signatures) {

        /** The signature in the file that names an act. */
        public Optional<Certified> of(UUID act) {
            return signatures.stream()
                    .filter(one -> act.toString().equals(one.act()))
                    .findFirst();
        }
    }

    /**
     * A certificate signature in a file.
     *
     * @param act receipt of the act, as the certificate names it
     * @param issuer who certified the key, {@code authority} the SHA-256 of whose certificate
     * @param clock who stamped the time (RFC 3161), {@code at} the time in the token
     * @param fault code of what is wrong with it; null where it holds
     */
    public record Certified(
            @Nullable String act,
            String issuer,
            String authority,
            String clock,
            @Nullable Instant at,
            @Nullable String fault) {

        static Certified of(SealFinding found) {
            return new Certified(
                    found.act(),
                    found.issuer(),
                    found.authority(),
                    found.clock(),
                    found.at(),
                    found.fault() == null ? null : found.fault().key());
        }
    }

    /** The newest paper that bears any of these acts of signing; empty while none is printed. Who may know it is for the caller to ask. */
    public Optional<Trail> of(Collection<UUID> acts) {
        return acts.isEmpty() ? Optional.empty() : papers.bearing(acts).map(this::trail);
    }

    private Trail trail(StoredPapers.Borne borne) {
        Paper paper = borne.paper();
        String verify = PaperAddress.verify(paper.number(), borne.valuesDigest());
        SealedFile sealed = jobs.sealed(paper.id()).orElse(null);
        if (sealed == null) {
            return new Trail(paper, verify, null, false, null, List.of());
        }
        byte[] file = papers.pdf(paper.id()).orElseThrow();
        SignatureCheck found = SignatureCheck.of(file, seals.trusted());
        if (found == null) {
            return new Trail(paper, verify, sealed, false, SignatureCheck.Fault.SIGNATURE.key(), List.of());
        }
        return new Trail(
                paper,
                verify,
                sealed,
                Digest.of(file).equals(sealed.digest()),
                found.fault() == null ? null : found.fault().key(),
                found.signatures().stream().map(Certified::of).toList());
    }
}
