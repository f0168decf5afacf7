package org.wageaccord.negotiation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.archive.EndedCase;
import org.wageaccord.archive.EndedCases;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;

/** How cases ended before their time, for their archive; the workers' refusal of an offer ends a case, too. */
@Component
class CaseEndings implements EndedCases {

    private final WageCases cases;
    private final EndBook ends;
    private final OfferBook offers;

    CaseEndings(WageCases cases, EndBook ends, OfferBook offers) {
        this.cases = cases;
        this.ends = ends;
        this.offers = offers;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<EndedCase> of(CaseNumber number) {
        return cases.findById(number.toString())
                .filter(WageCase::isOver)
                .flatMap(of -> ends.ending(number).map(end -> ended(of, end)).or(() -> refused(of)));
    }

    private static EndedCase ended(WageCase of, EndRecord end) {
        return new EndedCase(
                of.number(),
                new PartyId(of.enterprise()),
                of.enterpriseName(),
                of.year(),
                end.cause().name(),
                end.side(),
                end.reason(),
                end.article(),
                end.by(),
                end.at(),
                isOpenToOffices(of));
    }

    private Optional<EndedCase> refused(WageCase of) {
        return offers.reply(of.number())
                .map(reply -> new EndedCase(
                        of.number(),
                        new PartyId(of.enterprise()),
                        of.enterpriseName(),
                        of.year(),
                        Stage.REFUSED.name(),
                        reply.side(),
                        String.valueOf(reply.entry().reason()),
                        null,
                        reply.madeBy(),
                        reply.receivedAt(),
                        isOpenToOffices(of)));
    }

    /** As for the timeline: what lies on the table of a meeting without minutes is the sides' own. */
    private static boolean isOpenToOffices(WageCase of) {
        return !of.roundOpen();
    }
}
