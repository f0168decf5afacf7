package org.wageaccord.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Terms;

/** What an agreement entered from before the platform must hold. */
final class EarlierRules {

    private EarlierRules() {}

    static List<Refusal> check(Terms terms, LocalDate signedOn, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (terms.grades().isEmpty()) {
            refusals.add(Refusal.of("grades", "refusal.contract.gradesMissing"));
        }
        if (!terms.end().isAfter(terms.start())) {
            refusals.add(Refusal.of("end", "refusal.contract.endBeforeStart"));
        }
        if (signedOn.isAfter(today)) {
            refusals.add(Refusal.of("signedOn", "refusal.contract.signedInTheFuture", today));
        }
        List<GradePay> grades = terms.grades();
        for (int i = 0; i < grades.size(); i++) {
            pay("grades[" + i + "].after", grades.get(i).after(), refusals);
        }
        for (int i = 0; i < terms.allowances().size(); i++) {
            if (terms.allowances().get(i).after().signum() < 0) {
                refusals.add(Refusal.of("allowances[" + i + "].after", "refusal.contract.negative"));
            }
        }
        return refusals;
    }

    private static void pay(String field, BigDecimal amount, List<Refusal> refusals) {
        if (amount.signum() <= 0) {
            refusals.add(Refusal.of(field, "refusal.contract.payNotPositive"));
        }
    }
}
