package org.wageaccord.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;

/**
 * One act on many filings: each in a transaction of its own and under the law of its case, so that one that is refused keeps
 * none of the others back. Conclusions are not among them: every item of every filing is confirmed by a person.
 */
@Component
@Transactional(propagation = Propagation.NEVER)
public class Batch {

    /** As many as stand on a page. */
    public static final int MOST = 50;

    private final ReviewWork work;
    private final Filings filings;
    private final ObjectProvider<FilingLaw> law;

    Batch(ReviewWork work, Filings filings, ObjectProvider<FilingLaw> law) {
        this.work = work;
        this.filings = filings;
        this.law = law;
    }

    /** What can be done to many. */
    public enum Act {
        CLAIM,
        RELEASE,
        /** 受理: the bureau only. */
        ACCEPT
    }

    /** What came of it, in the order asked; more than a page is not taken. */
    public Map<CaseNumber, Outcome<Void>> run(Act act, List<CaseNumber> numbers) {
        List<CaseNumber> asked = numbers.stream().distinct().toList();
        if (asked.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " at once: " + asked.size());
        }
        Function<CaseNumber, Outcome<Void>> one = switch (act) {
            case CLAIM -> work::claim;
            case RELEASE -> work::release;
            case ACCEPT -> filings::accept;
        };
        Map<CaseNumber, Outcome<Void>> done = new LinkedHashMap<>();
        asked.forEach(number -> done.put(number, under(number, () -> one.apply(number))));
        return done;
    }

    private <T> T under(CaseNumber number, Supplier<T> act) {
        FilingLaw of = law.getIfAvailable();
        return of == null ? act.get() : of.under(number, act);
    }
}
