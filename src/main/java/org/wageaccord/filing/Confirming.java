package org.wageaccord.filing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.ReviewDecision.Finding;
import org.wageaccord.filing.ReviewDecision.Item;

/** What the platform found of a filing, and what a reviewer made of it. */
@Component
class Confirming {

    private final Fingerprints fingerprints;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    Confirming(Fingerprints fingerprints, MessageSource messages, ApplicationEventPublisher events) {
        this.fingerprints = fingerprints;
        this.messages = messages;
        this.events = events;
    }

    /** What is unusual of this filing. */
    List<ReviewFlag> flags(FilingFacts facts) {
        return ReviewFlags.of(facts, fingerprints.alike(facts), fingerprints.sameWording(facts));
    }

    /** The ledger keeps how many of the platform's findings the reviewer confirmed, and each that was overruled, with why. */
    void tell(FilingRecord filing, Office office, ReviewDecision decision, String by) {
        List<Finding> findings = decision.findings();
        if (findings.isEmpty()) {
            return;
        }
        List<String> overruled = findings.stream()
                .filter(f -> isOverruled(filing, f))
                .map(f -> question(filing, f) + "：" + f.remark())
                .toList();
        int judged = (int)
                findings.stream().filter(f -> item(filing, f).holds() == null).count();
        events.publishEvent(new FindingsConfirmed(
                filing.facts().caseNumber(),
                office,
                filing.submission(),
                by,
                findings.size() - judged - overruled.size(),
                judged,
                overruled,
                flags(filing.facts()).stream().map(ReviewFlag::kind).toList()));
    }

    private static boolean isOverruled(FilingRecord filing, Finding finding) {
        Boolean found = item(filing, finding).holds();
        return found != null && found != finding.conforms();
    }

    private String question(FilingRecord filing, Finding finding) {
        String key = item(filing, finding).question();
        return Objects.requireNonNull(messages.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE));
    }

    private static Item item(FilingRecord filing, Finding finding) {
        return filing.facts().checklist().stream()
                .filter(item -> item.id().equals(finding.item()))
                .findFirst()
                .orElseThrow();
    }
}
