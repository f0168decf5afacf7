package org.wageaccord.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wageaccord.bargaining.Example;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Person;
import org.wageaccord.statute.Statute;

/** Law §1.4, sentence by sentence. */
class TeamRulesTests {

    private static final CaseNumber CASE = new CaseNumber("永", 2026, 123);
    private static final ActorId CHAIR = new ActorId(UUID.randomUUID());

    private final Statute statute = Example.statuteOn(3, 4);
    private final TeamChecks checks = new TeamChecks(statute);
    private final TeamRules rules = new TeamRules(statute, checks);

    private final Person chair = person("陈某", false, CHAIR);
    private final Person manager = person("应某", true, null);

    @Test
    void theTeamsOfTheExampleStand() {
        assertThat(refused(Side.WORKERS, workers(4, 1), null)).isEmpty();
        assertThat(refused(Side.ENTERPRISE, enterprise(5, "法定代表人书面委托"), null)).isEmpty();
    }

    @Test
    void eachSideOfAnEnterpriseAboveScaleHasAtLeastFiveNegotiators() {
        assertThat(refused(Side.WORKERS, workers(4, 0), null))
                .containsExactly("members teamTooSmall 《浙江省集体合同条例》第十条第一款");
        assertThat(refused(Side.WORKERS, workers(5, 0), null)).isEmpty();
    }

    @Test
    void eachSideOfAnotherEnterpriseHasAtLeastThree() {
        assertThat(refused(small(), Side.WORKERS, workers(2, 0), null))
                .containsExactly("members teamTooSmall 《浙江省集体合同条例》第十条第一款");
        assertThat(refused(small(), Side.WORKERS, workers(3, 0), null)).isEmpty();
    }

    @Test
    void theEnterpriseMayNotHaveMoreNegotiatorsThanTheWorkersWhoeverNamesSecond() {
        assertThat(refused(Side.ENTERPRISE, enterprise(6, "委托"), team(Side.WORKERS, workers(5, 0))))
                .containsExactly("members enterpriseOutnumbersWorkers 《浙江省集体合同条例》第十条");
        assertThat(refused(Side.WORKERS, workers(5, 0), team(Side.ENTERPRISE, enterprise(6, "委托"))))
                .containsExactly("members enterpriseOutnumbersWorkers 《浙江省集体合同条例》第十条");
        assertThat(refused(Side.WORKERS, workers(6, 0), team(Side.ENTERPRISE, enterprise(5, "委托"))))
                .isEmpty();
    }

    @Test
    void eachSideHasExactlyOneChief() {
        List<Candidate> none = workers(5, 0).stream().map(c -> chief(c, false)).toList();
        assertThat(refused(Side.WORKERS, none, null)).containsExactly("chief oneChief 《浙江省集体合同条例》第十条");
        List<Candidate> two = new ArrayList<>(workers(5, 0));
        two.set(
                1,
                new Candidate(
                        entry(two.get(1).person(), "职代会选举", true, "委托"),
                        two.get(1).person()));
        assertThat(refused(Side.WORKERS, two, null)).containsExactly("chief oneChief 《浙江省集体合同条例》第十条");
    }

    @Test
    void expertsAreAtMostOneThirdOfTheTeam() {
        assertThat(refused(small(), Side.WORKERS, workers(2, 1), null)).isEmpty();
        assertThat(refused(Side.WORKERS, workers(4, 1), null)).isEmpty();
        assertThat(refused(Side.WORKERS, workers(4, 2), null)).isEmpty();
        assertThat(refused(Side.WORKERS, workers(3, 2), null))
                .containsExactly("members tooManyExperts 《浙江省集体合同条例》第十条第四款");
    }

    @Test
    void theChiefMayNotComeFromOutside() {
        List<Candidate> team =
                new ArrayList<>(workers(5, 0).stream().map(c -> chief(c, false)).toList());
        team.add(new Candidate(new NegotiatorEntry(null, "专家", false, "", null, "委托专家", true, true, "委托"), null));
        assertThat(refused(Side.WORKERS, team, null)).containsExactly("chief chiefFromOutside 《集体合同规定》第二十三条");
    }

    @Test
    void nobodySitsOnBothSides() {
        List<Candidate> workers = workers(5, 0);
        List<Candidate> enterprise = new ArrayList<>(enterprise(5, "委托"));
        Person both = workers.get(2).person();
        enterprise.set(3, new Candidate(entry(both, "法定代表人选派", false, null), both));
        assertThat(refused(Side.ENTERPRISE, enterprise, team(Side.WORKERS, workers)))
                .containsExactly("members[3].name onBothSides 《集体合同规定》第二十四条");
    }

    @Test
    void anOutsideExpertMayNotAdviseBothSidesEither() {
        List<Candidate> enterprise = new ArrayList<>(enterprise(4, "委托"));
        enterprise.add(expert("指导员 0"));
        assertThat(refused(Side.ENTERPRISE, enterprise, team(Side.WORKERS, workers(4, 1))))
                .containsExactly("members[4].name onBothSides 《集体合同规定》第二十四条");
    }

    @Test
    void nobodyIsNamedTwice() {
        List<Candidate> team = new ArrayList<>(workers(5, 0));
        team.add(team.get(4));
        assertThat(refused(Side.WORKERS, team, null)).containsExactly("members[5].name namedTwice 《浙江省集体合同条例》第十条");
    }

    @Test
    void workersNegotiatorsAreElectedAndThoseOfTheEnterpriseChosenByTheLegalRepresentative() {
        List<Candidate> team = new ArrayList<>(workers(5, 0));
        team.set(
                2,
                new Candidate(
                        entry(team.get(2).person(), "法定代表人选派", false, null),
                        team.get(2).person()));
        assertThat(refused(Side.WORKERS, team, null))
                .containsExactly("members[2].producedBy workersAreElected 《浙江省集体合同条例》第十条");
        List<Candidate> enterprise = new ArrayList<>(enterprise(5, "委托"));
        enterprise.set(
                2,
                new Candidate(
                        entry(enterprise.get(2).person(), "职代会选举", false, null),
                        enterprise.get(2).person()));
        assertThat(refused(Side.ENTERPRISE, enterprise, null))
                .containsExactly("members[2].producedBy enterpriseAppoints 《浙江省集体合同条例》第十条");
    }

    @Test
    void whoIsNotInTheRegisterCanOnlyBeAnExpert() {
        List<Candidate> team = new ArrayList<>(workers(5, 0));
        team.set(2, new Candidate(entry(team.get(2).person(), "职代会选举", false, null), null));
        assertThat(refused(Side.WORKERS, team, null)).containsExactly("members[2].name notInRegister 《浙江省集体合同条例》第十条");
    }

    @Test
    void aManagerCannotSitForTheWorkers() {
        List<Candidate> team = new ArrayList<>(workers(5, 0));
        team.set(1, new Candidate(entry(manager, "职代会选举", false, null), manager));
        assertThat(refused(Side.WORKERS, team, null))
                .containsExactly("members[1].name managerForWorkers 《集体合同规定》第二十四条");
    }

    @Test
    void aChiefWhoIsNotTheUnionChairNeedsAWrittenDelegation() {
        List<Candidate> team =
                new ArrayList<>(workers(5, 0).stream().map(c -> chief(c, false)).toList());
        Person other = team.get(1).person();
        team.set(1, new Candidate(entry(other, "职代会选举", true, " "), other));
        assertThat(refused(Side.WORKERS, team, null)).containsExactly("delegation delegationMissing 《集体合同规定》第二十条");
        team.set(1, new Candidate(entry(other, "职代会选举", true, "工会主席陈某委托"), other));
        assertThat(refused(Side.WORKERS, team, null)).isEmpty();
    }

    @Test
    void theEnterprisesDelegatedChiefIsAManagerWithADelegation() {
        assertThat(refused(Side.ENTERPRISE, enterprise(5, null), null))
                .containsExactly("delegation delegationMissing 《集体合同规定》第二十一条");
        List<Candidate> team = new ArrayList<>(enterprise(5, "委托"));
        Person clerk = person("办事员", false, null);
        team.set(0, new Candidate(entry(clerk, "法定代表人选派", true, "委托"), clerk));
        assertThat(refused(Side.ENTERPRISE, team, null)).containsExactly("chief delegateNotManager 《集体合同规定》第二十一条");
        Person head = person("法人代表", true, null);
        team.set(0, new Candidate(entry(head, "法定代表人选派", true, null), head));
        assertThat(refused(Side.ENTERPRISE, team, null)).isEmpty();
    }

    @Test
    void unequalNumbersAFewWomenAndManyNegotiatorsAreWarnings() {
        List<NegotiatorEntry> men =
                workers(11, 0).stream().map(Candidate::entry).toList();
        assertThat(checks.warnings(bench(), Side.WORKERS, men, 5))
                .containsExactly("warning.teams.teamMaximum", "warning.teams.teamsEqual", "warning.teams.womenShare");
    }

    @Test
    void twoWomenOfFiveMeetAStaffOfFortyPercentWomen() {
        List<NegotiatorEntry> members = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            members.add(
                    new NegotiatorEntry(UUID.randomUUID(), "代表" + i, i < 2, "岗位", null, "职代会选举", i == 0, false, null));
        }
        assertThat(checks.warnings(bench(), Side.WORKERS, members, 5)).isEmpty();
    }

    private List<String> refused(Side side, List<Candidate> members, @Nullable Team other) {
        return refused(bench(), side, members, other);
    }

    private List<String> refused(Bench bench, Side side, List<Candidate> members, @Nullable Team other) {
        TeamRules.Proposal proposal = new TeamRules.Proposal(
                bench,
                side,
                members,
                Optional.ofNullable(other),
                0,
                side == Side.WORKERS ? Set.of(CHAIR) : Set.of(),
                side == Side.WORKERS ? null : "法人代表");
        return rules.refusals(proposal).stream()
                .map(r -> r.field() + " " + r.code().replace("refusal.teams.", "") + " " + r.citation())
                .toList();
    }

    private static Bench bench() {
        return new Bench(CASE, Example.ENTERPRISE, true, 240, 96, LocalDate.of(2026, 3, 12), null);
    }

    private static Bench small() {
        return new Bench(CASE, Example.ENTERPRISE, false, 40, 10, LocalDate.of(2026, 3, 12), null);
    }

    /** The chair first, then elected men, then experts. */
    private List<Candidate> workers(int own, int experts) {
        List<Candidate> members = new ArrayList<>();
        members.add(new Candidate(entry(chair, "职代会选举", true, null), chair));
        for (int i = 1; i < own; i++) {
            Person worker = person("职工 " + i, false, null);
            members.add(new Candidate(entry(worker, "职代会选举", false, null), worker));
        }
        IntStream.range(0, experts).forEach(i -> members.add(expert("指导员 " + i)));
        return members;
    }

    private List<Candidate> enterprise(int size, @Nullable String delegation) {
        List<Candidate> members = new ArrayList<>();
        members.add(new Candidate(entry(manager, "法定代表人选派", true, delegation), manager));
        for (int i = 1; i < size; i++) {
            Person other = person("企业 " + i, true, null);
            members.add(new Candidate(entry(other, "法定代表人选派", false, null), other));
        }
        return members;
    }

    private static Team team(Side side, List<Candidate> members) {
        return new Team(side, members.stream().map(Candidate::asNegotiator).toList(), Instant.EPOCH, List.of());
    }

    private static Candidate expert(String name) {
        return new Candidate(new NegotiatorEntry(null, name, false, "协商指导员", null, "委托专家", false, true, null), null);
    }

    private static Candidate chief(Candidate c, boolean chief) {
        NegotiatorEntry e = c.entry();
        return new Candidate(
                new NegotiatorEntry(
                        e.person(),
                        e.name(),
                        e.woman(),
                        e.post(),
                        e.skillLevel(),
                        e.producedBy(),
                        chief,
                        e.expert(),
                        null),
                c.person());
    }

    private static NegotiatorEntry entry(
            @Nullable Person person, String producedBy, boolean chief, @Nullable String delegation) {
        Person known = Objects.requireNonNull(person);
        return new NegotiatorEntry(
                known.id(), known.name(), false, known.post(), null, producedBy, chief, false, delegation);
    }

    private static Person person(String name, boolean manager, @Nullable ActorId account) {
        return new Person(UUID.randomUUID(), name, Gender.MALE, "岗位", "G2", null, manager, account);
    }
}
