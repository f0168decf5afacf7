package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.SectorFloor;
import org.wageaccord.terms.TermsBook;

/** What agreements of regions and industries ask of those of the enterprises they bind (条例 第二十六条). */
@Service
@Transactional(readOnly = true)
public class SectorFloors {

    private final AgreementBook agreements;
    private final TermsBook terms;
    private final Statute statute;

    SectorFloors(AgreementBook agreements, TermsBook terms, Statute statute) {
        this.agreements = agreements;
        this.terms = terms;
        this.statute = statute;
    }

    /** The floors under an enterprise on a day; where several bind it, all do. */
    public List<SectorFloor> floorsFor(PartyId enterprise, LocalDate on) {
        return agreements.binding(enterprise, on).stream()
                .map(one -> floor(one.number(), one.name(), one.terms()))
                .toList();
    }

    /** What refuses terms of an enterprise today because they fall below; field paths as in {@link Terms}. */
    public List<Refusal> check(PartyId enterprise, Terms of) {
        return terms.below(of, floorsFor(enterprise, statute.today()));
    }

    static SectorFloor floor(CaseNumber number, String name, SectorTerms of) {
        return new SectorFloor(number.toString(), name, of.minimum(), of.raisePercent(), of.rates());
    }
}
