package org.wageaccord.negotiation.papers;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.teams.Teams;

/** Papers about who sits at the table: the list of both teams, delegations in writing, undertakings of secrecy. */
@Component
class TeamPapers {

    private final CasePapers papers;
    private final Documents documents;
    private final Teams teams;
    private final DataRoom dataRoom;
    private final DelegationValues delegations;
    private final UndertakingValues undertakings;

    TeamPapers(
            CasePapers papers,
            Documents documents,
            Teams teams,
            DataRoom dataRoom,
            DelegationValues delegations,
            UndertakingValues undertakings) {
        this.papers = papers;
        this.documents = documents;
        this.teams = teams;
        this.dataRoom = dataRoom;
        this.delegations = delegations;
        this.undertakings = undertakings;
    }

    /** Prints what is not printed yet; asking again prints nothing. */
    void print(CaseNumber number) {
        teams.sides(number).ifPresent(sides -> {
            if (sides.areNamed()) {
                papers.teamList(number);
            }
            sides.delegations()
                    .forEach(granted -> once(
                            number,
                            PaperKind.POWER_OF_ATTORNEY,
                            granted.id().toString(),
                            () -> delegations.of(number, granted)));
        });
        dataRoom.undertakings(number)
                .forEach(signed -> once(
                        number,
                        PaperKind.SECRECY_UNDERTAKING,
                        signed.account().value().toString(),
                        () -> undertakings.of(number, signed)));
    }

    private void once(CaseNumber number, PaperKind kind, String key, Supplier<Map<String, Object>> values) {
        if (documents.find(number, kind, key).isEmpty()) {
            documents.issue(new PaperOrder(number, kind, key, values.get()));
        }
    }
}
