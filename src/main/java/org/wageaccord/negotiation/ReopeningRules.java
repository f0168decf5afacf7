package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/**
 * When an offer may be made while an agreement is in force: in the window before its end (or before the end of a year of a
 * longer term); else only to reopen it, on the grounds of the law and with their proof.
 */
@Component
class ReopeningRules {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final Contracts contracts;
    private final Statute statute;

    ReopeningRules(Contracts contracts, Statute statute) {
        this.contracts = contracts;
        this.statute = statute;
    }

    List<Refusal> refusals(OfferEntry offer, @Nullable Upload proof) {
        return offer.kind().isMidterm() ? midterm(offer, proof) : yearly(offer);
    }

    /** The clock of the window in which the agreement in force may be renewed; empty where none is in force. */
    Optional<Deadline> window(PartyId enterprise) {
        LocalDate today = statute.today();
        return inForce(enterprise).map(a -> statute.deadline("T02", yearEnd(a, today)));
    }

    private Optional<Agreement> inForce(PartyId enterprise) {
        LocalDate today = statute.today();
        return contracts.latest(enterprise, today).filter(a -> !a.terms().end().isBefore(today));
    }

    /** The end of the term, or of the running year of a longer one: wages are negotiated once a year. */
    private static LocalDate yearEnd(Agreement agreement, LocalDate today) {
        LocalDate end = agreement.terms().start().plusMonths(MONTHS_OF_A_YEAR).minusDays(1);
        while (end.isBefore(today)) {
            end = end.plusDays(1).plusMonths(MONTHS_OF_A_YEAR).minusDays(1);
        }
        return end.isAfter(agreement.terms().end()) ? agreement.terms().end() : end;
    }

    private List<Refusal> yearly(OfferEntry offer) {
        return window(offer.enterprise())
                .filter(window -> statute.today().isBefore(window.due()))
                .map(window ->
                        List.of(Refusal.of("kind", "refusal.negotiation.outsideWindow", window.trigger(), window.due())
                                .citing(window.citation())))
                .orElse(List.of());
    }

    private List<Refusal> midterm(OfferEntry offer, @Nullable Upload proof) {
        List<Refusal> found = new ArrayList<>();
        OfferKind kind = offer.kind();
        Citation article = Articles.reopening(kind);
        if (inForce(offer.enterprise()).isEmpty()) {
            found.add(Refusal.of("kind", "refusal.negotiation.nothingToReopen").citing(Articles.REOPENING));
        }
        if (!mayAsk(offer.side(), kind)) {
            found.add(Refusal.of("kind", "refusal.negotiation.wrongSideToReopen." + kind)
                    .citing(Articles.REOPENING));
        }
        List<ReopeningGround> grounds = ReopeningGround.of(kind);
        if (!grounds.isEmpty() && !grounds.contains(offer.ground())) {
            found.add(Refusal.of("ground", "refusal.negotiation.groundMissing." + kind)
                    .citing(article));
        }
        if (offer.basis() == null || offer.basis().isBlank()) {
            found.add(Refusal.of("basis", "refusal.negotiation.basisMissing." + kind)
                    .citing(article));
        }
        if (proof == null) {
            found.add(Refusal.of("proof", "refusal.negotiation.proofMissing." + kind)
                    .citing(article));
        } else {
            found.addAll(proof.refusals("proof"));
        }
        return found;
    }

    /** The workers ask for more, the enterprise for relief; either may ask to change the agreement. */
    private static boolean mayAsk(Side side, OfferKind kind) {
        return switch (kind) {
            case MIDTERM_INCREASE -> side == Side.WORKERS;
            case MIDTERM_ADJUST -> side == Side.ENTERPRISE;
            case MIDTERM_CHANGE, YEARLY -> true;
        };
    }
}
