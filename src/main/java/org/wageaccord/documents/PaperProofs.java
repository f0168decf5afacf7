package org.wageaccord.documents;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.audit.LedgerProofs;
import org.wageaccord.audit.proof.EntryProof;
import org.wageaccord.kernel.City;

/**
 * The door to proofs of papers: that the ledger holds an entry of making, or of signing, with the digest of this very file. A proof
 * shows kind and time of that act, number of the case and digest of the file, and commits to the rest without showing it.
 */
@Service
@Transactional(readOnly = true)
public class PaperProofs {

    /** Acts whose digest is that of a paper's file; an entry of any other act proves nothing of a paper. */
    public static final String ISSUED = "documents.paperIssued";

    /** See {@link #ISSUED}. */
    public static final String SEALED = "documents.paperSealed";

    private final StoredPapers papers;
    private final SealJobs seals;
    private final LedgerProofs proofs;
    private final City city;

    PaperProofs(StoredPapers papers, SealJobs seals, LedgerProofs proofs, City city) {
        this.papers = papers;
        this.seals = seals;
        this.proofs = proofs;
        this.city = city;
    }

    /** What the file of a paper is now, and the act that made it so. */
    private record File(String act, String digest) {}

    private File file(Paper paper) {
        return seals.sealed(paper.id())
                .map(signed -> new File(SEALED, signed.digest()))
                .orElseGet(() -> new File(ISSUED, paper.digest()));
    }

    /** The proof (JSON) of the file as it is now; empty for the seconds until its entry is sealed. */
    public Optional<String> of(Paper paper) {
        File file = file(paper);
        return proofs.of(paper.caseNumber(), file.act(), file.digest()).map(EntryProof::json);
    }

    /** Whether {@link #of} would give one. */
    public boolean isReady(Paper paper) {
        File file = file(paper);
        return proofs.isSealed(paper.caseNumber(), file.act(), file.digest());
    }

    /** Whether the file of the paper is now the one with this digest: a proof is of one file only. */
    public boolean isOf(Paper paper, String digest) {
        return file(paper).digest().equals(digest);
    }

    /** For who holds the paper and need not be signed in: number as in its address, and the first half of its digest. */
    public Optional<String> byCode(String slug, String digestStart) {
        return papers.issued(PaperAddress.number(city.mark(), slug), digestStart)
                .flatMap(this::of);
    }

    /** Where {@link #byCode} answers for this paper. */
    public String address(Paper paper) {
        String digest = papers.source(paper.id()).orElseThrow().valuesDigest();
        return PaperAddress.verify(paper.number(), digest) + ".proof";
    }
}
