package org.wageaccord.negotiation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.statute.PackVersions;

/** A case (协商案件): who negotiates for which year, how far they are, and the few figures that lists show. */
@Entity
@Table(schema = "negotiation", name = "wage_case")
class WageCase {

    @Id
    private String number;

    private String enterprise;
    private String enterpriseName;
    private String townCode;
    private String townName;
    private int year;

    @Enumerated(EnumType.STRING)
    private Side offeredBy;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private OfferKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage endedFrom;

    private int round;
    private boolean roundOpen;
    private int votesFailed;
    private boolean filedOnce;
    private @Nullable BigDecimal minimumBefore;
    private BigDecimal minimumAfter;
    private BigDecimal raisePercent;
    private int headcount;
    private boolean skillPay;
    private Instant offeredAt;
    private Instant changedAt;
    private String packVersions = "";

    @Version
    private int revision;

    protected WageCase() {}

    WageCase(CaseNumber number, Enterprise enterprise, int year, OfferKind kind, Side offeredBy, Instant offeredAt) {
        this.number = number.toString();
        this.enterprise = enterprise.id().value();
        this.enterpriseName = enterprise.name();
        this.townCode = enterprise.townCode();
        this.townName = enterprise.townName();
        this.year = year;
        this.kind = kind;
        this.offeredBy = offeredBy;
        this.offeredAt = offeredAt;
        this.changedAt = offeredAt;
        this.stage = Stage.OFFERED;
    }

    /** Keeps the figures of the offer, later of the agreed draft, for lists. */
    void summarize(Terms terms, @Nullable BigDecimal minimumBefore) {
        this.minimumBefore = minimumBefore;
        this.minimumAfter = terms.enterpriseMinimum();
        this.raisePercent = terms.raisePercent();
        this.headcount = terms.headcount();
        this.skillPay = terms.allowancesAfter().signum() > 0;
    }

    /** The case keeps to the law as these packs tell it, whatever packs are loaded later. */
    void keepTo(PackVersions packs) {
        packVersions = packs.toString();
    }

    void agreed(Terms terms) {
        summarize(terms, minimumBefore);
    }

    void answered(boolean accepted, Instant at) {
        Set<Stage> from = accepted ? Set.of(Stage.OFFERED, Stage.REFUSED) : Set.of(Stage.OFFERED);
        move(from, accepted ? Stage.ACCEPTED : Stage.REFUSED, at);
    }

    void tableOpened(Instant at) {
        move(Set.of(Stage.ACCEPTED), Stage.PREPARING, at);
    }

    void bargainingBegun(Instant at) {
        move(Set.of(Stage.PREPARING), Stage.BARGAINING, at);
    }

    void roundOpened(int number, Instant at) {
        move(Set.of(Stage.BARGAINING), Stage.BARGAINING, at);
        round = number;
        roundOpen = true;
    }

    void minutesLocked(boolean draftAgreed, Instant at) {
        move(Set.of(Stage.BARGAINING), draftAgreed ? Stage.RATIFYING : Stage.BARGAINING, at);
        roundOpen = false;
    }

    void votedOn(boolean passed, Instant at) {
        move(Set.of(Stage.RATIFYING), passed ? Stage.SIGNING : Stage.BARGAINING, at);
        votesFailed = passed ? 0 : votesFailed + 1;
    }

    /** A chief refused to sign, the draft or what was passed, and the other one chose the way: the table is open again. */
    void signingFailed(Instant at) {
        move(Set.of(Stage.RATIFYING, Stage.SIGNING), Stage.BARGAINING, at);
    }

    void signed(Instant at) {
        move(Set.of(Stage.SIGNING), Stage.FILING, at);
    }

    void filed(Instant at) {
        move(Set.of(Stage.FILING), Stage.REVIEWING, at);
        filedOnce = true;
    }

    void returned(Instant at) {
        move(Set.of(Stage.REVIEWING), Stage.FILING, at);
    }

    void objected(Instant at) {
        move(Set.of(Stage.REVIEWING), Stage.REVISING, at);
    }

    /** Both sides agreed on the revised text: to the congress, or straight to signing. */
    void revised(boolean voteNeeded, Instant at) {
        move(Set.of(Stage.REVISING), voteNeeded ? Stage.RATIFYING : Stage.SIGNING, at);
    }

    void revisionLeft(Instant at) {
        move(Set.of(Stage.REVISING), Stage.BARGAINING, at);
    }

    void inForce(Instant at) {
        move(Set.of(Stage.REVIEWING), Stage.IN_FORCE, at);
    }

    void published(Instant at) {
        move(Set.of(Stage.IN_FORCE), Stage.PUBLISHED, at);
    }

    /** Over before its time; how far it had come stays known. */
    void cutShort(Stage end, Instant at) {
        if (isOver() || !end.isCutShort()) {
            throw new IllegalStateException(number + " is " + stage + ", it cannot become " + end);
        }
        endedFrom = stage;
        stage = end;
        changedAt = at;
    }

    /** Ended before its time; a refusal ends it only where the workers' side refused, the enterprise is urged on. */
    boolean isOver() {
        return stage.isCutShort() || stage == Stage.REFUSED && offeredBy == Side.ENTERPRISE;
    }

    private void move(Set<Stage> from, Stage to, Instant at) {
        if (!from.contains(stage)) {
            throw new IllegalStateException(number + " is " + stage + ", it cannot become " + to);
        }
        stage = to;
        changedAt = at;
    }

    CaseNumber number() {
        return CaseNumber.parse(number);
    }

    String enterprise() {
        return enterprise;
    }

    String enterpriseName() {
        return enterpriseName;
    }

    String townCode() {
        return townCode;
    }

    String townName() {
        return townName;
    }

    int year() {
        return year;
    }

    Side offeredBy() {
        return offeredBy;
    }

    Stage stage() {
        return stage;
    }

    /** The farthest stage of the line it came to: where it is, or where it was when it was cut short. */
    Stage farthest() {
        return endedFrom == null ? stage : endedFrom;
    }

    OfferKind kind() {
        return kind;
    }

    int round() {
        return round;
    }

    boolean roundOpen() {
        return roundOpen;
    }

    /** Whether the package was ever filed: from then on the bureau knows the case. */
    boolean filedOnce() {
        return filedOnce;
    }

    /** Whether the last vote failed: the draft agreed on after it has the shorter term to the congress. */
    boolean votedDown() {
        return votesFailed > 0;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    BigDecimal raisePercent() {
        return raisePercent;
    }

    BigDecimal minimumAfter() {
        return minimumAfter;
    }

    @Nullable
    BigDecimal minimumBefore() {
        return minimumBefore;
    }

    int headcount() {
        return headcount;
    }

    PackVersions packs() {
        return PackVersions.parse(packVersions);
    }

    boolean skillPay() {
        return skillPay;
    }
}
