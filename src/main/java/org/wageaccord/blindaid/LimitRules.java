package org.wageaccord.blindaid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.sector.SectorFloors;
import org.wageaccord.terms.TermsBook;

/** What a limit must hold: on the grid of its unit, not below what the law lets be agreed at all, and within {@link LimitBounds}. */
@Component
class LimitRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    /** Refusals of terms that speak of a floor of law; what else is odd about terms is for the position itself. */
    private static final Set<String> FLOORS = Set.of(
            "refusal.terms.payNotAboveMinimum",
            "refusal.terms.piecePayNotAboveMinimum",
            "refusal.terms.belowSectorMinimum",
            "refusal.terms.belowSectorRaise",
            "refusal.terms.belowSectorRate");

    private final TermsBook terms;
    private final SectorFloors floors;

    LimitRules(TermsBook terms, SectorFloors floors) {
        this.terms = terms;
        this.floors = floors;
    }

    List<Refusal> number(String field, Item.Kind kind, BigDecimal value) {
        List<Refusal> found = new ArrayList<>();
        if (value.signum() < 0 || value.compareTo(MOST) > 0) {
            found.add(Refusal.of(field, "refusal.blindaid.range"));
        } else if (Math.max(0, value.stripTrailingZeros().scale()) > kind.decimals()) {
            found.add(Refusal.of(field, "refusal.blindaid.unit", kind.unit().toPlainString()));
        }
        return found;
    }

    List<Refusal> limit(TableState table, Side side, Item item, BigDecimal limit) {
        List<Refusal> found = number("limit", item.kind(), limit);
        if (found.isEmpty()) {
            found = belowFloor(table.opening().enterprise(), table.opening().opening(), item, limit);
        }
        return found.isEmpty() ? LimitBounds.refusals(table, side, item, limit) : found;
    }

    /** @param base the offer that opened the talks, for what is not in question */
    private List<Refusal> belowFloor(PartyId enterprise, Terms base, Item item, BigDecimal limit) {
        Terms with = with(base, item, limit);
        List<Refusal> all = new ArrayList<>(terms.check(with));
        all.addAll(floors.check(enterprise, with));
        String field = field(base, item);
        return all.stream()
                .filter(r -> FLOORS.contains(r.code()))
                .filter(r -> r.field() != null && r.field().startsWith(field))
                .map(r -> new Refusal("limit", r.code(), r.args(), r.citation()))
                .distinct()
                .toList();
    }

    private static String field(Terms base, Item item) {
        return switch (item.kind()) {
            case RAISE -> "grades";
            case MINIMUM -> "enterpriseMinimum";
            case GRADE -> "grades[" + index(base.grades(), item, GradePay::grade) + "]";
            case PIECE -> "pieceRates[" + index(base.pieceRates(), item, PieceRate::process) + "]";
            case ALLOWANCE -> "allowances";
        };
    }

    private static <T> int index(List<T> rows, Item item, java.util.function.Function<T, String> name) {
        return IntStream.range(0, rows.size())
                .filter(i -> name.apply(rows.get(i)).equals(item.name()))
                .findFirst()
                .orElse(-1);
    }

    private static Terms with(Terms base, Item item, BigDecimal value) {
        List<GradePay> grades = base.grades().stream()
                .map(g -> switch (item.kind()) {
                    case RAISE ->
                        after(g, g.before().add(g.before().multiply(value).divide(HUNDRED)));
                    case GRADE -> g.grade().equals(item.name()) ? after(g, value) : g;
                    default -> g;
                })
                .toList();
        List<PieceRate> pieces = base.pieceRates().stream()
                .map(p -> item.kind() == Item.Kind.PIECE && p.process().equals(item.name()) ? after(p, value) : p)
                .toList();
        return new Terms(
                grades,
                base.allowances(),
                pieces,
                item.kind() == Item.Kind.MINIMUM ? value : base.enterpriseMinimum(),
                base.start(),
                base.end(),
                base.payFrom(),
                base.clauses(),
                base.extras());
    }

    private static GradePay after(GradePay g, BigDecimal pay) {
        return new GradePay(g.grade(), g.posts(), g.headcount(), g.before(), pay);
    }

    private static PieceRate after(PieceRate p, BigDecimal price) {
        return new PieceRate(p.process(), p.quotaPerShift(), p.before(), price, p.workers(), p.workersAble());
    }
}
