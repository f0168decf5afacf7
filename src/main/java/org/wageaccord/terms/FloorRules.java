package org.wageaccord.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/** Terms of an enterprise beside the regional and industry agreements that bind it: equal is enough, less is not. */
@Component
class FloorRules {

    private final Statute statute;
    private final City city;

    FloorRules(Statute statute, City city) {
        this.statute = statute;
        this.city = city;
    }

    List<Refusal> below(Terms terms, List<SectorFloor> floors) {
        if (floors.isEmpty()) {
            return List.of();
        }
        // not by the packs of the case: the agreement of the sector may be younger than they are
        Rule rule = statute.at(city.place()).rule("SECTOR_FLOOR", statute.today());
        List<Refusal> found = new ArrayList<>();
        for (SectorFloor floor : floors) {
            minimum(terms, floor, rule, found);
            raise(terms, floor, rule, found);
            terms.pieceRates()
                    .forEach(piece -> floor.rates().stream()
                            .filter(rate ->
                                    rate.process().equals(piece.process().strip()))
                            .forEach(
                                    rate -> piece(terms.pieceRates().indexOf(piece), piece, rate, floor, rule, found)));
        }
        return List.copyOf(found);
    }

    private static void minimum(Terms terms, SectorFloor floor, Rule rule, List<Refusal> found) {
        if (floor.minimum() == null) {
            return;
        }
        for (int i = 0; i < terms.grades().size(); i++) {
            if (isLess(terms.grades().get(i).after(), floor.minimum(), rule)) {
                add("grades[" + i + "].after", "belowSectorMinimum", floor, floor.minimum(), rule, found);
            }
        }
        if (isLess(terms.enterpriseMinimum(), floor.minimum(), rule)) {
            add("enterpriseMinimum", "belowSectorMinimum", floor, floor.minimum(), rule, found);
        }
    }

    private static void raise(Terms terms, SectorFloor floor, Rule rule, List<Refusal> found) {
        if (floor.raisePercent() != null && isLess(terms.raisePercent(), floor.raisePercent(), rule)) {
            BigDecimal raise = terms.raisePercent().setScale(2, RoundingMode.HALF_UP);
            found.add(Refusal.of(
                            "grades",
                            "refusal.terms.belowSectorRaise",
                            raise.toPlainString(),
                            plain(floor.raisePercent()),
                            floor.name(),
                            floor.agreement())
                    .citing(rule.citation()));
        }
    }

    private static void piece(
            int at, PieceRate piece, SectorFloor.Rate rate, SectorFloor floor, Rule rule, List<Refusal> found) {
        if (isLess(piece.after(), rate.pieceRate(), rule)) {
            add("pieceRates[" + at + "].after", "belowSectorRate", floor, rate.pieceRate(), rule, found);
        }
        if (piece.quotaPerShift() > rate.quotaPerShift()) {
            BigDecimal most = BigDecimal.valueOf(rate.quotaPerShift());
            add("pieceRates[" + at + "].quotaPerShift", "aboveSectorQuota", floor, most, rule, found);
        }
    }

    private static boolean isLess(BigDecimal amount, BigDecimal floor, Rule rule) {
        return amount.compareTo(floor.multiply(rule.factor())) < 0;
    }

    private static void add(
            @Nullable String field, String what, SectorFloor floor, BigDecimal bound, Rule rule, List<Refusal> found) {
        found.add(Refusal.of(field, "refusal.terms." + what, plain(bound), floor.name(), floor.agreement())
                .citing(rule.citation()));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
