package org.wageaccord.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.YING;
import static org.wageaccord.bargaining.Table.as;
import static org.wageaccord.bargaining.Table.codes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** 一揽子方案: clauses of a position that stand or fall together. */
@BargainingRoom
class PackageTests extends AtTheClauses {

    private CaseNumber withPackage() {
        CaseNumber c = table.inRound3();
        put(c, List.of("grades", "allowances"));
        return c;
    }

    private void put(CaseNumber c, List<String> together) {
        as(
                YING,
                () -> Table.done(bargaining.submitPosition(
                        c, Side.ENTERPRISE, new PositionEntry(Example.agreed(), "理由", together))));
    }

    @Test
    void oneClauseOfAPackageIsNotAcceptedAlone() {
        CaseNumber c = withPackage();
        var refused = on(CHEN, c, "grades", ClauseAct.Kind.ACCEPT, "");
        assertThat(codes(refused)).containsExactly("clauseInPackage.ENTERPRISE");
        assertThat(refused.refusals().get(0).args()).contains(5, 2);
        assertThat(clause(c, "grades").isAgreed()).isFalse();
    }

    @Test
    void acceptingAPackageAcceptsAllOfIt() {
        CaseNumber c = withPackage();
        assertThat(acceptPackage(CHEN, c).orElseThrow()).isEqualTo(2);
        assertThat(sheet(c).isAllAgreed()).isTrue();
        assertThat(ledger(c)).contains("bargaining.packageAccepted");
        assertThat(sheet(c).bundles()).isEmpty();
    }

    @Test
    void aPackageThatChangedMeanwhileIsNotAccepted() {
        CaseNumber c = withPackage();
        assertThat(codes(as(CHEN, () -> bargaining.acceptPackage(c, Side.WORKERS, 5, "0".repeat(64)))))
                .containsExactly("packageChanged");
        assertThat(codes(as(CHEN, () -> bargaining.acceptPackage(c, Side.WORKERS, 3, "x"))))
                .containsExactly("packageChanged");
    }

    @Test
    void whatWasAcceptedTogetherIsReopenedTogether() {
        CaseNumber c = withPackage();
        acceptPackage(CHEN, c).orElseThrow();
        on(CHEN, c, "allowances", ClauseAct.Kind.REOPEN, "持证人数有误").orElseThrow();
        assertThat(clause(c, "allowances").isAgreed()).isFalse();
        assertThat(clause(c, "grades").isAgreed()).isFalse();
        assertThat(clause(c, "minimum").isAgreed()).isTrue();
    }

    @Test
    void aSideThatGivesUpOnePartOfItsPackageDissolvesIt() {
        CaseNumber c = withPackage();
        accept(YING, c, "allowances");
        assertThat(sheet(c).bundles()).isEmpty();
        accept(CHEN, c, "grades");
        assertThat(sheet(c).isAllAgreed()).isTrue();
    }

    @Test
    void theSameValueOfOnePartOnlyAgreesOnNothing() {
        CaseNumber c = withPackage();
        table.submit(c, Side.WORKERS, Example.terms(new int[] {3888, 4494, 5432, 6784, 8610}, new int[] {
            120, 250, 500, 1000, 1500
        }));
        assertThat(clause(c, "grades").isAgreed()).isFalse();
        assertThat(sheet(c).bundles()).containsOnlyKeys(Side.ENTERPRISE);
    }

    @Test
    void aPackageHasTwoClausesAtLeastAndNoneThatIsAgreed() {
        CaseNumber c = table.inRound3();
        assertThat(refusals(c, List.of("grades"))).containsExactly("packageOfOne");
        assertThat(refusals(c, List.of("grades", "minimum"))).containsExactly("packageWithAgreed");
        assertThat(refusals(c, List.of("grades", "C99"))).containsExactly("clauseUnknown");
    }

    private List<String> refusals(CaseNumber c, List<String> together) {
        return codes(as(
                YING,
                () -> bargaining.submitPosition(
                        c, Side.ENTERPRISE, new PositionEntry(Example.agreed(), "", together))));
    }
}
