package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.contract.DelegationTerms;
import org.wageaccord.contract.Signers;
import org.wageaccord.contract.SigningMandate;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Delegation;
import org.wageaccord.teams.Power;
import org.wageaccord.teams.Sides;
import org.wageaccord.teams.Team;
import org.wageaccord.teams.Teams;

/**
 * Who signs an agreement, by the teams as they stand: the chief, and who has it in writing to act for the chief (代理首席代表) with
 * the power to sign the contract. The law asks for the chiefs' signatures and lets both chiefs be acted for by a delegation
 * in writing (集体合同规定 第二十条、第二十一条、第三十七条); nowhere does it ask that the chief sign in person.
 */
@Component
@Transactional(readOnly = true)
class TeamSigners implements Signers {

    private static final String DELEGATION = "集体合同规定";

    private final Teams teams;
    private final Registry registry;
    private final Documents documents;
    private final Statute statute;

    TeamSigners(Teams teams, Registry registry, Documents documents, Statute statute) {
        this.teams = teams;
        this.registry = registry;
        this.documents = documents;
        this.statute = statute;
    }

    @Override
    public List<SigningMandate> of(CaseNumber caseNumber, Side side) {
        return teams.sides(caseNumber)
                .map(sides -> Stream.concat(chief(sides, side), delegates(sides, side))
                        .toList())
                .orElse(List.of());
    }

    /** The chief's own account; where the register knows none, those of the office that makes a chief. */
    private Stream<SigningMandate> chief(Sides sides, Side side) {
        Team.Negotiator chief = sides.team(side).flatMap(Team::chief).orElse(null);
        if (chief == null) {
            return Stream.of();
        }
        Role office = side == Side.WORKERS ? Role.WC : Role.EL;
        Stream<ActorId> accounts = chief.account() != null
                ? Stream.of(chief.account())
                : registry.holders(sides.bench().enterprise(), Set.of(office), statute.today()).stream();
        return accounts.map(
                account -> SigningMandate.chief(account, chief.entry().name()));
    }

    private Stream<SigningMandate> delegates(Sides sides, Side side) {
        return sides.delegations().stream()
                .filter(granted -> granted.side() == side && trouble(sides, granted) == null)
                .map(granted -> mandate(sides, granted));
    }

    private SigningMandate mandate(Sides sides, Delegation granted) {
        String chief = sides.team(granted.side())
                .flatMap(Team::chief)
                .map(one -> one.entry().name())
                .orElse(null);
        String paper = documents
                .find(
                        sides.bench().caseNumber(),
                        PaperKind.POWER_OF_ATTORNEY,
                        granted.id().toString())
                .map(Paper::number)
                .orElse(null);
        return SigningMandate.delegate(
                granted.account(), granted.delegateName(), chief, granted.grantedBy(), granted.id(), paper);
    }

    /** The newest delegation tells: earlier ones have ended. */
    @Override
    public Optional<Refusal> why(CaseNumber caseNumber, Side side, ActorId account) {
        return teams.sides(caseNumber)
                .flatMap(sides -> sides.delegations().stream()
                        .filter(granted ->
                                granted.side() == side && granted.account().equals(account))
                        .reduce((earlier, later) -> later)
                        .map(granted -> trouble(sides, granted)));
    }

    @Override
    public Map<UUID, DelegationTerms> delegations(CaseNumber caseNumber) {
        return teams.sides(caseNumber).stream()
                .flatMap(sides -> sides.delegations().stream())
                .collect(Collectors.toMap(Delegation::id, TeamSigners::terms));
    }

    /** To attend goes with every delegation; it is told once, by the others. */
    private static DelegationTerms terms(Delegation granted) {
        Delegation.Entry written = granted.entry();
        List<String> powers =
                written.powers().stream().sorted().map(Power::name).toList();
        return new DelegationTerms(powers, written.from(), written.to(), granted.revokedOn());
    }

    /** Why the contract is not signed under a delegation today; null where it may be. */
    private @Nullable Refusal trouble(Sides sides, Delegation granted) {
        LocalDate today = statute.today();
        Citation article = new Citation(DELEGATION, granted.side() == Side.WORKERS ? "第二十条" : "第二十一条");
        if (today.isBefore(granted.entry().from())) {
            return Refusal.of(
                            null,
                            "refusal.contract.delegationNotBegun",
                            granted.entry().from())
                    .citing(article);
        }
        if (!granted.isInForce(today)) {
            return Refusal.of(null, "refusal.contract.delegationEnded", lastDay(granted))
                    .citing(article);
        }
        if (!granted.covers(Power.CONTRACT)) {
            return Refusal.of(null, "refusal.contract.delegateWithoutPower", granted.grantedBy())
                    .citing(article);
        }
        return isOnTheTeam(sides, granted)
                ? null
                : Refusal.of(null, "refusal.contract.delegateLeft").citing(article);
    }

    private static LocalDate lastDay(Delegation granted) {
        LocalDate revoked = granted.revokedOn();
        return revoked == null ? granted.entry().to() : revoked.minusDays(1);
    }

    private static boolean isOnTheTeam(Sides sides, Delegation granted) {
        return sides.team(granted.side()).stream()
                .flatMap(team -> team.members().stream())
                .anyMatch(member ->
                        granted.entry().delegate().equals(member.entry().person()));
    }
}
