package org.wageaccord.ratification;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;

/** A draft put to the congress: which text, by digest, agreed on which day. */
public record DraftSubmission(
        CaseNumber caseNumber, PartyId enterprise, String title, int version, String digest, LocalDate agreedOn) {}
