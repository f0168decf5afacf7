package org.wageaccord.insight;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.contract.Contracts;
import org.wageaccord.filing.FilingLine;
import org.wageaccord.filing.Filings;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Agreements published before the platform kept wage lines: at the first start with none, the newest of each enterprise. */
@Component
public class OlderPublications {

    private static final int PAGE = 50;

    private final Filings filings;
    private final Contracts contracts;
    private final Registry registry;
    private final Statute statute;
    private final WageLines lines;
    private final TransactionTemplate each;

    OlderPublications(
            Filings filings,
            Contracts contracts,
            Registry registry,
            Statute statute,
            WageLines lines,
            TransactionTemplate each) {
        this.filings = filings;
        this.contracts = contracts;
        this.registry = registry;
        this.statute = statute;
        this.lines = lines;
        this.each = each;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atTheStart() {
        if (lines.isEmpty()) {
            take();
        }
    }

    /** Answers of how many enterprises lines were taken. */
    public int take() {
        Set<PartyId> seen = new HashSet<>();
        int taken = 0;
        int page = 0;
        List<FilingLine> published;
        do {
            published = filings.published(page++, PAGE);
            for (FilingLine line : published) {
                boolean first = seen.add(line.enterprise());
                taken += first && Boolean.TRUE.equals(each.execute(tx -> take(line.enterprise()))) ? 1 : 0;
            }
        } while (published.size() == PAGE);
        return taken;
    }

    private boolean take(PartyId party) {
        return contracts
                .latest(party, statute.today())
                .flatMap(agreement -> Optional.ofNullable(agreement.caseNumber())
                        .flatMap(number -> registry.enterprise(party).map(enterprise -> {
                            lines.replace(number, enterprise, agreement);
                            return number;
                        })))
                .map(CaseNumber::toString)
                .isPresent();
    }
}
