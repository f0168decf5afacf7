package org.wageaccord.negotiation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.contract.RefusalAnswered;
import org.wageaccord.contract.SigningRefusal;
import org.wageaccord.filing.FilingReturned;
import org.wageaccord.filing.FilingWithdrawn;
import org.wageaccord.filing.LateObjectionFound;
import org.wageaccord.filing.ObjectionsGathered;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.OfficeObjected;
import org.wageaccord.filing.ReviewObjected;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.revision.RevisionAgreed;
import org.wageaccord.negotiation.revision.RevisionLeft;
import org.wageaccord.negotiation.revision.RevisionProposed;

/** Tells both sides, and where it concerns them the offices, what the reviews say and what follows from it. */
@Component
class FilingNotices {

    private static final String FILING = "/filing";
    private static final String REVISION = "/revision";

    private final CaseReading reading;
    private final CaseNotices notices;
    private final Show show;

    FilingNotices(CaseReading reading, CaseNotices notices, Show show) {
        this.reading = reading;
        this.notices = notices;
        this.show = show;
    }

    @EventListener
    void returned(FilingReturned fact) {
        tell(
                fact.caseNumber(),
                "returned-" + fact.submission(),
                "returned",
                FILING,
                fact.missing(),
                show.date(fact.supplyBy()));
    }

    @EventListener
    void withdrawn(FilingWithdrawn fact) {
        tell(fact.caseNumber(), "withdrawn-" + fact.submission(), "withdrawn", FILING, show.date(fact.due()));
    }

    /** An objection is delivered to the negotiators of both sides (《集体合同规定》第四十五条). */
    @EventListener
    void objected(ReviewObjected fact) {
        tell(fact.caseNumber(), "objected-" + fact.office() + fact.clauses(), "objected", REVISION, fact.clauses());
    }

    /** Of two offices at work at once: what one objects to is told at once, and the other office learns of it. */
    @EventListener
    void officeObjected(OfficeObjected fact) {
        if (fact.awaited() == null) {
            return;
        }
        CaseNumber number = fact.caseNumber();
        String key = "objected-" + fact.office() + fact.clauses();
        tell(number, key, "objectedBeside." + fact.office(), FILING, fact.clauses());
        boolean union = fact.awaited() == Office.CITY_UNION;
        notices.tellOffice(
                union ? PartyId.CITY_UNION : PartyId.LABOR_BUREAU,
                union ? Role.CU : Role.HB,
                number,
                key,
                "notice.negotiation.objectedByOther." + fact.office(),
                FILING,
                fact.clauses());
    }

    /** All objections of both offices, once nobody reviews any more (《集体合同规定》第四十五条). */
    @EventListener
    void objectionsGathered(ObjectionsGathered fact) {
        tell(fact.caseNumber(), "objected-all" + fact.clauses(), "objected", REVISION, fact.clauses());
    }

    @EventListener
    void foundLate(LateObjectionFound fact) {
        CaseNumber number = fact.caseNumber();
        tell(number, "late-" + fact.office(), "lateObjection", FILING, fact.clauses());
        notices.tellOffice(
                PartyId.CITY_UNION,
                Role.CU,
                number,
                "late-" + fact.office(),
                "notice.negotiation.lateObjection",
                FILING,
                fact.clauses());
    }

    @EventListener
    void proposed(RevisionProposed fact) {
        tell(
                fact.side().other(),
                fact.caseNumber(),
                "revision-" + fact.digest(),
                "revisionProposed",
                REVISION,
                Integer.toString(fact.changes()));
    }

    @EventListener
    void agreed(RevisionAgreed fact) {
        tell(
                fact.side().other(),
                fact.caseNumber(),
                "revised-" + fact.digest(),
                fact.voteNeeded() ? "revisedToVote" : "revisedToSign",
                REVISION);
    }

    @EventListener
    void left(RevisionLeft fact) {
        tell(fact.side().other(), fact.caseNumber(), "revision-left", "revisionLeft", REVISION, fact.reason());
    }

    /** Coordination is the bureau's (《浙江省集体合同条例》第三十九条); the city union is told with it. */
    @EventListener
    void answered(RefusalAnswered fact) {
        if (fact.way() == SigningRefusal.Way.MEDIATION) {
            CaseNumber number = fact.caseNumber();
            String enterprise = reading.file(number).orElseThrow().enterpriseName();
            for (PartyId office : new PartyId[] {PartyId.LABOR_BUREAU, PartyId.CITY_UNION}) {
                notices.tellOffice(
                        office,
                        office.equals(PartyId.LABOR_BUREAU) ? Role.HB : Role.CU,
                        number,
                        "mediation-" + fact.by(),
                        "notice.negotiation.mediationAsked",
                        "",
                        enterprise,
                        fact.words());
            }
        }
    }

    private void tell(CaseNumber number, String key, String what, String page, Object... args) {
        for (Side side : Side.values()) {
            tell(side, number, key, what, page, args);
        }
    }

    private void tell(Side side, CaseNumber number, String key, String what, String page, Object... args) {
        notices.tell(
                side,
                number,
                reading.file(number).orElseThrow().enterprise(),
                key,
                "notice.negotiation." + what,
                page,
                args);
    }
}
