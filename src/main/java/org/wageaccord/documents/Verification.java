package org.wageaccord.documents;

import static org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.documents.FileCheck.Verdict;
import org.wageaccord.documents.pdf.PdfReader;
import org.wageaccord.documents.pdf.PdfText;
import org.wageaccord.documents.pdf.PdfText.Difference;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.Digest;

/**
 * Tells anybody, signed in or not, whether a paper is the platform's and how it stands. It answers only to who holds the paper:
 * a number without the digest of the paper is as good as none. Nothing that is handed in is kept.
 */
@Service
@Transactional(readOnly = true)
public class Verification {

    /** Three megabytes; the platform's own papers have far less. */
    public static final int MOST_BYTES = 3 * 1024 * 1024;

    private static final byte[] MARK = {'%', 'P', 'D', 'F', '-'};

    private final StoredPapers papers;
    private final ObjectProvider<PaperStandings> standings;
    private final PdfReader reader;
    private final Seals seals;
    private final City city;

    Verification(
            StoredPapers papers, ObjectProvider<PaperStandings> standings, PdfReader reader, Seals seals, City city) {
        this.papers = papers;
        this.standings = standings;
        this.reader = reader;
        this.seals = seals;
        this.city = city;
    }

    /** The paper whose QR code says this: number as in its address ({@code 2026-0123-01}) and the first half of its digest. */
    public Optional<PaperCheck> byCode(String slug, String digestStart) {
        return papers.issued(PaperAddress.number(city.mark(), slug), digestStart)
                .map(this::check);
    }

    /**
     * The paper of which somebody types the number and the digest that stand at its foot. Empty where there is none, or where
     * what was typed is neither; a number without its digest finds nothing.
     */
    public Optional<PaperCheck> byHand(String number, String digest) {
        return PaperAddress.typed(city.mark(), number)
                .flatMap(found -> PaperAddress.digest(digest).flatMap(start -> papers.issued(found, start)))
                .map(this::check);
    }

    /** What this file is. No connection is held while it is read. */
    @Transactional(propagation = NOT_SUPPORTED)
    public FileCheck byFile(byte[] content) {
        if (content.length > MOST_BYTES) {
            return FileCheck.of(Verdict.TOO_LARGE);
        }
        if (!isPdf(content)) {
            return FileCheck.of(Verdict.NOT_PDF);
        }
        return papers.printed(Digest.of(content))
                .map(paper -> new FileCheck(Verdict.WHOLE, check(paper), null, signatures(content)))
                .orElseGet(() -> read(content));
    }

    private FileCheck read(byte[] content) {
        PdfReader.Reading reading = reader.read(content);
        if (reading.text() == null) {
            return FileCheck.of(reading.busy() ? Verdict.BUSY : Verdict.UNREADABLE);
        }
        PdfText text = reading.text();
        return PaperClaim.of(city.mark(), text).stream()
                .flatMap(claim -> papers.issued(claim.number(), claim.digestStart()).stream())
                .findFirst()
                .map(paper -> changed(paper, text, signatures(content)))
                .orElseGet(() -> new FileCheck(Verdict.NOT_OURS, null, null, signatures(content)));
    }

    /** Only of files that the reader let in. */
    private @Nullable SignatureCheck signatures(byte[] content) {
        SignatureCheck found = SignatureCheck.of(content, seals.trusted());
        return found == null || found.signatures().isEmpty() ? null : found;
    }

    /** Where it differs is told of public papers only, so that nobody can guess at the words of another. */
    private FileCheck changed(Paper paper, PdfText text, @Nullable SignatureCheck signatures) {
        PaperCheck check = check(paper);
        if (check.standing().agreement() == null) {
            return new FileCheck(Verdict.CHANGED, check, null, signatures);
        }
        PdfText original = reader.read(papers.pdf(paper.id()).orElseThrow()).text();
        List<Difference> differences = original == null ? null : original.differences(text);
        return new FileCheck(Verdict.CHANGED, check, differences, signatures);
    }

    private PaperCheck check(Paper paper) {
        PaperStandings told = standings.getIfAvailable();
        PaperStanding standing = told == null ? PaperStanding.of(PaperState.REGISTERED) : told.of(paper);
        boolean open = standing.state() == PaperState.REGISTERED || standing.state() == PaperState.DRAFT;
        return new PaperCheck(paper, open && isReplaced(paper) ? PaperStanding.of(PaperState.REPLACED) : standing);
    }

    private boolean isReplaced(Paper paper) {
        return paper.kind().isReplacedByLater()
                && papers.of(paper.caseNumber()).stream()
                        .filter(other -> other.kind() == paper.kind())
                        .filter(other ->
                                !paper.kind().isOfOneSide() || other.title().equals(paper.title()))
                        .reduce((earlier, later) -> later)
                        .filter(newest -> !newest.id().equals(paper.id()))
                        .isPresent();
    }

    private static boolean isPdf(byte[] content) {
        for (int i = 0; i < MARK.length; i++) {
            if (i >= content.length || content[i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
