package org.wageaccord.audit;

import java.util.List;
import org.springframework.stereotype.Service;
import org.wageaccord.kernel.CaseNumber;

/** The door of the audit room, for reading only: writing happens by hearing {@code Recorded} events. */
@Service
public class Ledger {

    /** The newest entries of a case, newest first. */
    public List<LedgerEntry> of(CaseNumber caseNumber, int page, int size) {
        throw new UnsupportedOperationException();
    }

    public long count(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }
}
