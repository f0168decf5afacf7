package org.wageaccord.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.PinnedPapers;
import org.wageaccord.contract.SigningMandate;
import org.wageaccord.documents.PaperPin;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** The data of a case as the archive keeps them beside the papers, for machines. */
@Component
class CaseData {

    private final Contracts contracts;
    private final PinnedPapers pinned;

    CaseData(Contracts contracts, PinnedPapers pinned) {
        this.contracts = contracts;
        this.pinned = pinned;
    }

    /** The filing with its checklist, every decision, and what followed. */
    Map<String, Object> filing(FilingRecord filing) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("enterprise", filing.facts().enterprise().value());
        data.put("enterpriseName", filing.facts().enterpriseName());
        data.put("agreementDigest", filing.facts().agreementDigest());
        data.put("signedOn", filing.facts().signedOn());
        data.put("submission", filing.submission());
        data.put("filedAt", filing.filedAt());
        data.put("receivedOn", filing.receivedOn());
        data.put("late", filing.application().late());
        data.put("entry", filing.entry());
        data.put("materials", filing.facts().materials());
        data.put("statistics", filing.facts().facts());
        data.put("course", filing.facts().course());
        data.put("checklist", filing.facts().checklist());
        data.put("acceptedAt", filing.acceptedAt());
        data.put("acceptedBy", filing.acceptedBy());
        data.put("decisions", filing.decisions());
        data.put("lateObjections", filing.lateObjections());
        data.put("supplies", filing.application().supplies());
        data.put("effective", filing.effective());
        data.put("bySilence", filing.tacit());
        data.put("publishedOn", filing.publishedOn());
        data.put("publication", filing.publication());
        data.put("filedWithUpperUnionOn", filing.filedWithUpperUnionOn());
        return data;
    }

    /** The terms, who signed them when, and by what each was confirmed; each signature is bound to the digest. */
    Map<String, Object> agreement(CaseNumber number) {
        Map<String, Object> data = new LinkedHashMap<>();
        contracts.agreement(number).ifPresent(agreement -> {
            data.put("version", agreement.version());
            data.put("digest", agreement.digest());
            data.put("termsDigest", agreement.termsDigest());
            pinned.of(number).ifPresent(pin -> data.put("paper", paper(pin)));
            data.put("terms", agreement.terms());
            data.put("signatures", signatures(number, agreement));
            data.put("signedOn", agreement.signedOn());
            data.put("effective", agreement.effective());
        });
        return data;
    }

    /** What the digest covers besides the terms. */
    private static Map<String, Object> paper(PaperPin pin) {
        Map<String, Object> paper = new LinkedHashMap<>();
        paper.put("kind", pin.kind().folder());
        paper.put("edition", pin.edition());
        paper.put("templateDigest", pin.template());
        paper.put("valuesDigest", pin.valuesDigest());
        paper.put("values", pin.values());
        return paper;
    }

    private List<Map<String, Object>> signatures(CaseNumber number, Agreement agreement) {
        List<Map<String, Object>> signatures = new ArrayList<>();
        for (Side side : Side.values()) {
            contracts.receipt(number, side).ifPresent(receipt -> {
                Map<String, Object> signature = new LinkedHashMap<>();
                signature.put("side", side);
                signature.put("name", receipt.name());
                signature.put("at", receipt.at());
                mandate(signature, agreement.mandates().get(side));
                signature.put("digest", receipt.digest());
                signature.put("receipt", receipt.id());
                // left out where it was not kept: packages from before it was stay the same byte for byte
                if (receipt.confirmedBy() != null) {
                    signature.put("confirmedBy", receipt.confirmedBy());
                }
                signatures.add(signature);
            });
        }
        return signatures;
    }

    /** Of who signed in another's place: as what, and by which paper. */
    private static void mandate(Map<String, Object> signature, @Nullable SigningMandate mandate) {
        if (mandate != null && mandate.capacity() != SigningMandate.Capacity.CHIEF) {
            signature.put("capacity", mandate.capacity());
            signature.put("chief", mandate.chief());
            signature.put("delegatedBy", mandate.grantor());
            signature.put("powerOfAttorney", mandate.paper());
        }
    }
}
