package org.wageaccord.ratification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/**
 * The two rules of a ballot in force together: attendance of at least the quorum's share of all delegates, and approval by
 * the majority's share of <em>all</em> delegates, not of those present (浙江省集体合同条例 第二十四条, 浙江省企业民主管理条例
 * 第十五条).
 */
record BallotRules(Rule quorum, Rule majority) {

    static BallotRules of(Statute statute) {
        return new BallotRules(statute.rule("QUORUM"), statute.rule("MAJORITY"));
    }

    boolean hasQuorum(int present, int roll) {
        return present >= quorumOf(roll);
    }

    boolean passes(int yes, int roll) {
        return yes >= majorityOf(roll);
    }

    /** How many must be present. */
    int quorumOf(int roll) {
        return least(quorum, roll);
    }

    /** How many yes votes pass. */
    int majorityOf(int roll) {
        return least(majority, roll);
    }

    /** The smallest whole number that meets the share: 以上 includes the share itself, 过半数 does not. */
    private static int least(Rule share, int whole) {
        BigDecimal denominator = share.denominator();
        if (denominator == null) {
            throw new IllegalStateException("not a share: " + share.id());
        }
        BigDecimal product = share.value().multiply(BigDecimal.valueOf(whole));
        return switch (share.comparison()) {
            case AT_LEAST ->
                product.divide(denominator, 0, RoundingMode.CEILING).intValueExact();
            case MORE_THAN -> product.divide(denominator, 0, RoundingMode.FLOOR).intValueExact() + 1;
            default -> throw new IllegalStateException("a threshold from below is needed: " + share.id());
        };
    }
}
