package org.wageaccord.negotiation.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.contract.AgreementText;
import org.wageaccord.contract.Contracts;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.negotiation.CaseLaw;
import org.wageaccord.negotiation.papers.CasePapers;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Team;
import org.wageaccord.teams.Teams;

/** Freezes agreed terms as the text of the agreement, with the chiefs of both sides and with what its paper says besides. */
@Component
class TextFreezing {

    private final CaseCourse course;
    private final CaseLaw law;
    private final Teams teams;
    private final Contracts contracts;
    private final CasePapers papers;
    private final Registry registry;
    private final Statute statute;

    TextFreezing(
            CaseCourse course,
            CaseLaw law,
            Teams teams,
            Contracts contracts,
            CasePapers papers,
            Registry registry,
            Statute statute) {
        this.course = course;
        this.law = law;
        this.teams = teams;
        this.contracts = contracts;
        this.papers = papers;
        this.registry = registry;
        this.statute = statute;
    }

    /** From here on every change of a byte is another text. */
    void freeze(CaseNumber number, int version, Terms terms, String digest) {
        CaseFile file = course.file(number);
        Team.Negotiator enterprise = chief(number, Side.ENTERPRISE);
        Team.Negotiator workers = chief(number, Side.WORKERS);
        AgreementText text = new AgreementText(
                number,
                file.enterprise(),
                file.year(),
                version,
                terms,
                digest,
                account(enterprise, file.enterprise(), Role.EL),
                enterprise.entry().name(),
                account(workers, file.enterprise(), Role.WC),
                workers.entry().name(),
                law.signingOrder(number));
        contracts.freeze(text.pinnedTo(papers.pin(text)));
    }

    private Team.Negotiator chief(CaseNumber number, Side side) {
        return teams.team(number, side).flatMap(Team::chief).orElseThrow();
    }

    /** The chief's own account; where the register knows none, the account of the office that makes a chief. */
    private ActorId account(Team.Negotiator chief, PartyId enterprise, Role office) {
        return chief.account() != null
                ? chief.account()
                : registry.holders(enterprise, Set.of(office), statute.today()).stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(
                                "nobody can sign for " + enterprise + ": no account of " + office));
    }
}
