package org.wageaccord.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.wageaccord.kernel.CaseNumber;

/** The door of the documents room. A paper is complete or it does not exist. */
@Service
public class Documents {

    /** Prints and keeps a paper; a missing value, an undeclared value or a missing glyph throws {@link IncompletePaper}. */
    public Paper issue(PaperOrder order) {
        throw new UnsupportedOperationException();
    }

    /** The papers of a case in order of issue. */
    public List<Paper> of(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }

    public Optional<Paper> find(CaseNumber caseNumber, PaperKind kind, String key) {
        throw new UnsupportedOperationException();
    }

    public byte[] pdf(UUID paper) {
        throw new UnsupportedOperationException();
    }

    /** The page of a paper in the browser, from the same template and values as the PDF. */
    public String preview(PaperKind kind, java.util.Map<String, Object> values) {
        throw new UnsupportedOperationException();
    }
}
