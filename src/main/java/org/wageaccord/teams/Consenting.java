package org.wageaccord.teams;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/** Where there is no union, the workers' team needs the consent of more than half of all staff, recorded with its paper. */
@Component
class Consenting {

    private final ConsentBook consents;
    private final Documents documents;
    private final Seats seats;
    private final Statute statute;

    Consenting(ConsentBook consents, Documents documents, Seats seats, Statute statute) {
        this.consents = consents;
        this.documents = documents;
        this.seats = seats;
        this.statute = statute;
    }

    List<Refusal> refusals(Sides sides, Side side, Consent.@Nullable Entry consent) {
        if (side == Side.ENTERPRISE || sides.bench().hasUnion()) {
            return List.of();
        }
        Rule rule = statute.rule("CONSENT_WITHOUT_UNION");
        if (consent == null) {
            return List.of(
                    Refusal.of("consent.agreed", "refusal.teams.consentMissing").citing(rule.citation()));
        }
        int staff = sides.bench().headcount();
        List<Refusal> found = new ArrayList<>();
        if (consent.agreed() > staff) {
            found.add(Refusal.of("consent.agreed", "refusal.teams.moreConsentThanStaff", consent.agreed(), staff));
        } else if (!rule.holds(consent.agreed(), staff)) {
            found.add(Refusal.of(
                            "consent.agreed",
                            "refusal.teams.consentTooSmall",
                            consent.agreed(),
                            staff,
                            rule.least(staff))
                    .citing(rule.citation()));
        }
        LocalDate on = consent.decidedOn();
        if (on == null || on.isAfter(statute.today())) {
            found.add(Refusal.of("consent.decidedOn", "refusal.teams.consentDay", statute.today()));
        }
        Upload paper = consent.paper();
        if (paper == null) {
            found.add(Refusal.of("consent.paper", "refusal.teams.consentPaperMissing")
                    .citing(rule.citation()));
        } else {
            found.addAll(paper.refusals("consent.paper"));
        }
        return found;
    }

    /** Keeps what nothing refused. */
    void keep(Sides sides, Side side, Consent.@Nullable Entry consent) {
        if (side == Side.ENTERPRISE || sides.bench().hasUnion() || consent == null) {
            return;
        }
        Upload paper = Objects.requireNonNull(consent.paper());
        Consent kept = new Consent(
                sides.bench().headcount(),
                consent.agreed(),
                Objects.requireNonNull(consent.decidedOn()),
                seats.current().name(),
                documents.attach(sides.bench().caseNumber(), paper).id());
        consents.add(sides.bench().caseNumber(), kept, seats.current());
    }
}
