package org.wageaccord.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/** Who may sit at the table (law §1.4). Each rule answers its own refusals; a team with none of them stands. */
@Component
class TeamRules {

    private static final String MEMBERS = "members";
    private final Statute statute;
    private final TeamChecks checks;

    TeamRules(Statute statute, TeamChecks checks) {
        this.statute = statute;
        this.checks = checks;
    }

    /**
     * A team as proposed, with what the rules need to know around it.
     *
     * @param otherVacant seats of the other side that are vacant now and will be filled
     * @param heads accounts of those who are chief by office: the union chair, the legal representative
     * @param headName name of the legal representative, null for the workers' side
     */
    record Proposal(
            Bench bench,
            Side side,
            List<Candidate> members,
            Optional<Team> other,
            int otherVacant,
            Set<ActorId> heads,
            @Nullable String headName) {

        int size() {
            return members.size();
        }

        long experts() {
            return members.stream().filter(m -> m.entry().expert()).count();
        }
    }

    List<Refusal> refusals(Proposal team) {
        List<Refusal> found = new ArrayList<>();
        found.addAll(enoughMembers(team));
        found.addAll(employerNotMoreThanWorkers(team));
        found.addAll(exactlyOneChief(team));
        found.addAll(expertsWithinTheirShare(team));
        found.addAll(chiefFromWithin(team));
        found.addAll(nobodyTwice(team));
        found.addAll(producedLawfully(team));
        found.addAll(knownToTheRegister(team));
        found.addAll(noManagersForTheWorkers(team));
        found.addAll(delegationOfTheChief(team));
        return found;
    }

    private List<Refusal> enoughMembers(Proposal team) {
        Rule minimum = checks.minimum(team.bench());
        return team.size() >= minimum.number()
                ? List.of()
                : List.of(Refusal.of(MEMBERS, "refusal.teams.teamTooSmall", minimum.number(), team.size())
                        .citing(minimum.citation()));
    }

    /** 用人单位一方的协商代表不得多于劳动者一方: whoever names second is refused. */
    private List<Refusal> employerNotMoreThanWorkers(Proposal team) {
        if (team.other().isEmpty()) {
            return List.of();
        }
        int others = team.other().get().members().size() + team.otherVacant();
        int enterprise = team.side() == Side.ENTERPRISE ? team.size() : others;
        int workers = team.side() == Side.WORKERS ? team.size() : others;
        return enterprise <= workers
                ? List.of()
                : List.of(Refusal.of(MEMBERS, "refusal.teams.enterpriseOutnumbersWorkers", enterprise, workers)
                        .citing(Law.TEAMS));
    }

    private List<Refusal> exactlyOneChief(Proposal team) {
        long chiefs = team.members().stream().filter(m -> m.entry().chief()).count();
        return chiefs == 1
                ? List.of()
                : List.of(Refusal.of("chief", "refusal.teams.oneChief", chiefs).citing(Law.TEAMS));
    }

    private List<Refusal> expertsWithinTheirShare(Proposal team) {
        int limit = checks.expertLimit(team.size());
        Rule share = statute.rule("EXPERT_SHARE");
        return team.experts() <= limit
                ? List.of()
                : List.of(Refusal.of(MEMBERS, "refusal.teams.tooManyExperts", team.experts(), limit, team.size())
                        .citing(share.citation()));
    }

    private List<Refusal> chiefFromWithin(Proposal team) {
        return each(
                team,
                m -> m.entry().chief() && (m.entry().expert() || m.entry().person() == null),
                "chief",
                "refusal.teams.chiefFromOutside",
                Law.CHIEF_FROM_WITHIN);
    }

    private List<Refusal> nobodyTwice(Proposal team) {
        List<Refusal> found = new ArrayList<>(each(
                team,
                m -> team.other().stream().flatMap(o -> o.members().stream()).anyMatch(o -> m.is(o.entry())),
                "name",
                "refusal.teams.onBothSides",
                Law.NO_DOUBLE_ROLE));
        IntStream.range(0, team.size())
                .filter(i -> team.members().subList(0, i).stream()
                        .anyMatch(earlier -> earlier.is(team.members().get(i).entry())))
                .mapToObj(i -> refusal(team, i, "name", "refusal.teams.namedTwice", Law.TEAMS))
                .forEach(found::add);
        return found;
    }

    private List<Refusal> producedLawfully(Proposal team) {
        if (team.side() == Side.WORKERS && !team.bench().hasUnion()) {
            return each(
                    team,
                    m -> !Choice.isNominated(m.entry()),
                    "producedBy",
                    "refusal.teams.workersAreNominated",
                    statute.rule("CONSENT_WITHOUT_UNION").citation());
        }
        String code =
                team.side() == Side.WORKERS ? "refusal.teams.workersAreElected" : "refusal.teams.enterpriseAppoints";
        return each(team, m -> !Choice.fits(team.side(), m.entry()), "producedBy", code, Law.TEAMS);
    }

    private List<Refusal> knownToTheRegister(Proposal team) {
        List<Refusal> found = new ArrayList<>(each(
                team,
                m -> m.person() == null && !(m.entry().expert() && m.entry().person() == null),
                "name",
                "refusal.teams.notInRegister",
                Law.TEAMS));
        found.addAll(each(team, m -> m.entry().name().isBlank(), "name", "refusal.teams.nameMissing", Law.TEAMS));
        return found;
    }

    private List<Refusal> noManagersForTheWorkers(Proposal team) {
        return team.side() == Side.ENTERPRISE
                ? List.of()
                : each(team, Candidate::isManager, "name", "refusal.teams.managerForWorkers", Law.NO_DOUBLE_ROLE);
    }

    /**
     * Who is not chief by office needs it in writing; for the enterprise only a manager can be delegated. Where there is no
     * union the workers elect their chief, who then acts by an account of their own.
     */
    private List<Refusal> delegationOfTheChief(Proposal team) {
        Citation article = team.side() == Side.WORKERS ? Law.WORKERS_CHIEF : Law.ENTERPRISE_CHIEF;
        if (team.side() == Side.WORKERS && !team.bench().hasUnion()) {
            return each(
                    team,
                    m -> m.entry().chief() && m.asNegotiator().account() == null,
                    "chief",
                    "refusal.teams.chiefWithoutAccount",
                    article);
        }
        Predicate<Candidate> delegated = m -> m.entry().chief() && m.person() != null && !isHead(team, m);
        List<Refusal> found = new ArrayList<>(each(
                team,
                delegated.and(m ->
                        m.entry().delegation() == null || m.entry().delegation().isBlank()),
                "delegation",
                "refusal.teams.delegationMissing",
                article));
        if (team.side() == Side.ENTERPRISE) {
            found.addAll(each(
                    team, delegated.and(m -> !m.isManager()), "chief", "refusal.teams.delegateNotManager", article));
        }
        return found;
    }

    private static boolean isHead(Proposal team, Candidate chief) {
        ActorId account = chief.asNegotiator().account();
        return account != null && team.heads().contains(account)
                || chief.entry().name().equals(team.headName());
    }

    private static List<Refusal> each(
            Proposal team, Predicate<Candidate> fails, String property, String code, Citation citation) {
        return IntStream.range(0, team.size())
                .filter(i -> fails.test(team.members().get(i)))
                .mapToObj(i -> refusal(team, i, property, code, citation))
                .toList();
    }

    private static Refusal refusal(Proposal team, int i, String property, String code, Citation citation) {
        boolean ofTheTeam = "chief".equals(property) || "delegation".equals(property);
        return Refusal.of(
                        ofTheTeam ? property : MEMBERS + "[" + i + "]." + property,
                        code,
                        team.members().get(i).entry().name())
                .citing(citation);
    }
}
