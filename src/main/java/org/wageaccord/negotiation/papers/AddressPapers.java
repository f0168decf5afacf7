package org.wageaccord.negotiation.papers;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wageaccord.addresses.AddressEntry;
import org.wageaccord.addresses.Addresses;
import org.wageaccord.addresses.Confirmation;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.registry.Enterprise;

/** 送达地址确认书, one for each confirmation, and what other papers tell of it in their block of delivery. */
@Component
class AddressPapers {

    private final Addresses addresses;
    private final Documents documents;
    private final PaperMatter matter;

    AddressPapers(Addresses addresses, Documents documents, PaperMatter matter) {
        this.addresses = addresses;
        this.documents = documents;
        this.matter = matter;
    }

    /** Prints what is not printed yet; asking again prints nothing. */
    void print(CaseNumber number) {
        for (Confirmation confirmed : addresses.of(number)) {
            String key = confirmed.side() + "-" + confirmed.number();
            if (documents.find(number, PaperKind.SERVICE_ADDRESS, key).isEmpty()) {
                documents.issue(new PaperOrder(number, PaperKind.SERVICE_ADDRESS, key, values(number, confirmed)));
            }
        }
    }

    private Map<String, Object> values(CaseNumber number, Confirmation confirmed) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        AddressEntry entry = confirmed.entry();
        return matter.head(enterprise)
                .put("year", file.year())
                .put("sideName", confirmed.side() == Side.WORKERS ? "职工方" : "企业方")
                .put("party", confirmed.party())
                .put("counterparty", matter.party(enterprise, confirmed.side().other()))
                .put("number", confirmed.number())
                .put("recipient", entry.recipient())
                .put("phone", entry.phone())
                .put("postal", entry.postal())
                .put("email", entry.email())
                .put("statement", confirmed.statement())
                .put("digest", confirmed.digest())
                .put("confirmedBy", confirmed.by())
                .put("confirmedAt", confirmed.at())
                .map();
    }

    /** When and in which case the side that receives had agreed on the inbox; nothing where it had not. */
    Values receipt(Enterprise enterprise, Side receiver, Instant at) {
        Values values = new Values();
        addresses
                .standing(enterprise.id(), receiver, at)
                .ifPresent(confirmed -> values.put(
                                "addressOn", confirmed.at().atZone(Show.BEIJING).toLocalDate())
                        .put("addressCase", confirmed.caseNumber().toString()));
        return values;
    }
}
