package org.wageaccord.negotiation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.RegisterLink;
import org.wageaccord.filing.RegisterLinks;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.performance.Endings;
import org.wageaccord.performance.Endings.Ending;
import org.wageaccord.performance.LifeState;

/** What became of agreements, for the register: what changed or renewed them, their termination, the end of their term. */
@Component
class AgreementLinks implements RegisterLinks {

    private static final String KEY = "negotiation.link.";

    private final Endings endings;

    AgreementLinks(Endings endings) {
        this.endings = endings;
    }

    @Override
    public Map<CaseNumber, List<RegisterLink>> of(Collection<CaseNumber> numbers) {
        Map<CaseNumber, List<RegisterLink>> links = new HashMap<>();
        for (Ending ending : endings.of(numbers)) {
            add(links, ending.caseNumber(), link(ending));
            if (ending.by() != null) {
                CaseNumber before = ending.caseNumber();
                add(links, ending.by(), new RegisterLink(KEY + "REPLACES", ending.on(), before, filing(before)));
            }
        }
        return links;
    }

    private static RegisterLink link(Ending ending) {
        CaseNumber by = ending.by();
        return ending.kind() == LifeState.REPLACED && by != null
                ? new RegisterLink(KEY + ending.kind(), ending.on(), by, filing(by))
                : new RegisterLink(
                        KEY + ending.kind(),
                        ending.on(),
                        null,
                        "/cases/" + ending.caseNumber().slug() + "/performance");
    }

    private static String filing(CaseNumber number) {
        return "/cases/" + number.slug() + "/filing";
    }

    private static void add(Map<CaseNumber, List<RegisterLink>> links, CaseNumber number, RegisterLink link) {
        links.computeIfAbsent(number, n -> new ArrayList<>()).add(link);
    }
}
