package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wageaccord.simulation.ExampleCity.does;
import static org.wageaccord.simulation.StoryWalk.until;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.process.CasePath;
import org.wageaccord.negotiation.process.Duty;
import org.wageaccord.negotiation.process.DutyFilter;
import org.wageaccord.negotiation.process.Travelled;
import org.wageaccord.sector.Sectoring;
import org.wageaccord.sector.Step;
import org.wageaccord.sector.Talks;
import org.wageaccord.sector.Unit;
import org.wageaccord.sector.Way;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.simulation.StoryWalk;
import org.wageaccord.statute.PackFolder;

/**
 * Regions and industries bargain through their doors with the real engine and real papers. Every node and every answer of
 * their models is travelled.
 */
@SpringBootTest(
        properties = {
            "wage-accord.demo=true",
            "wage-accord.demo-city=false",
            "camunda.bpm.job-execution.wait-time-in-millis=50",
            "camunda.bpm.job-execution.max-wait=102"
        })
@Import({ExampleCity.class, Sectoring.class, Travelled.class})
@Order(6)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SectorStoryTests extends SectorEndingStories {

    /** Both offices review at once what is filed up to 20 February 2026, in sequence what is filed later. */
    @DynamicPropertySource
    static void place(DynamicPropertyRegistry settings) {
        settings.add("wage-accord.statute.folder", () -> PackFolder.reviewInParallel("2026-02-09", "2026-02-20"));
    }

    private static final List<String> MODELS = CasePath.SECTOR_MODELS;

    @Test
    @Order(1)
    void anOfferIsRefusedTalksAreGivenUpAndAnotherOfferPassesByOpinion() {
        UUID unit = sector.unit(
                city.unionReviewer(),
                Unit.Kind.REGION,
                "",
                List.of(city.found(true).value()));
        number = sector.offered(unit);
        assertThat(number.toString()).startsWith("永薪区协");
        does(sector.chamber, () -> sectors.reply(number, false, "暂不协商"));
        until("the talks ended", () -> travelled.nodes.contains("sector-negotiation:Event_SectorRefused"));

        number = sector.teamed(unit);
        for (Actor chief : List.of(sector.union, sector.chamber)) {
            does(chief, () -> sectors.giveUp(number, "差距过大"));
        }
        until("the talks ended", () -> travelled.nodes.contains("sector-negotiation:Event_SectorNotAgreed"));
        assertThat(duties.open(number)).isEmpty();

        concluded(unit, "2800");

        number = sector.teamed(unit);
        sector.agreed(number, "2820");
        approvedByCongress();
        filed();
        decide(city.unionReviewer(), Verdict.NO_OBJECTION);
        awaitDuty("UserTask_AcceptSector");
        does(city.bureauReviewer(), () -> sectors.accept(number));
        goTo(statute.deadline("T11", talks().filing().on()).firstLateDay());
        awaitDuty("UserTask_PublishSector");
        assertThat(talks().review().verdict()).isEqualTo(Talks.Verdict.TACIT);
        assertThat(talks().effect().on()).isEqualTo(today());
        does(sector.chamber, () -> sectors.publish(number));
    }

    @Test
    @Order(5)
    void articles25To29MembersVoteTheBureauObjectsAndSilencePutsItInForce() {
        StoryWalk walk = city.walk("e21").toTheTable();
        List<PartyId> founded = List.of(city.found(true), city.found(true), city.found(true));
        List<String> members =
                new ArrayList<>(founded.stream().map(PartyId::value).toList());
        members.add(walk.enterprise().value());
        UUID unit = sector.unit(city.unionReviewer(), Unit.Kind.INDUSTRY, "", members);

        number = sector.offered(unit);
        Duty reply = duties.of(sector.chamber.id(), DutyFilter.OPEN, 0).rows().get(0);
        assertThat(reply.kind()).isEqualTo("UserTask_ReplySector");
        assertThat(reply.link()).isEqualTo("/sectors/talks/" + number.slug() + "#turn");
        assertThat(reply.due()).isEqualTo(talks().replyDue());
        assertThat(duties.count(sector.union.id())).as("nobody else owes it").isZero();
        overdue("sector-offer", talks().replyDue(), "RemindSectorReply", "NoteSectorReplyOverdue");
        sector.teams(number);
        sector.agreed(number, "2800");

        submit(Way.MEMBERS);
        theVoteIsADutyOfEachUnionHead(founded);
        vote(founded.get(1), 23);
        goTo(today().plusDays(6));
        awaitDuty("UserTask_SignSectorWorkers");
        assertThat(talks().result()).isEqualTo(new Talks.Result(true, 1, 4));
        printed(PaperKind.SECTOR_RESOLUTION, 1);
        sector.signed(number);
        awaitDuty("UserTask_FileSector");
        printed(PaperKind.SECTOR_AGREEMENT, 1);
        overdue(
                "sector-filing",
                statute.deadline("T10", today()).due(),
                "RemindSectorFiling",
                "NoteSectorFilingOverdue");
        filed();
        assertThat(owed(city.unionReviewer())).containsExactly("UserTask_ReviewSectorByUnion");
        decide(city.unionReviewer(), Verdict.NO_OBJECTION);
        assertThat(owed(city.bureauReviewer())).containsExactly("UserTask_AcceptSector");
        does(city.bureauReviewer(), () -> sectors.accept(number));
        decide(city.bureauReviewer(), Verdict.OBJECTION);
        awaitDuty("UserTask_AgreeSectorDraft");

        sector.agreed(number, "2810");
        submit(Way.MEMBERS);
        founded.forEach(enterprise -> vote(enterprise, 1));
        does(walk.chief(Side.WORKERS), () -> sectors.memberVote(number, walk.enterprise(), sector.vote(48, 40, 1)));
        awaitDuty("UserTask_AgreeSectorDraft");
        assertThat(talks().result()).isEqualTo(new Talks.Result(false, 0, 4));

        sector.agreed(number, "9000");
        approvedByCongress();
        filed();
        goTo(statute.deadline("T11", talks().filing().on()).firstLateDay());
        awaitDuty("UserTask_PublishSector");
        assertThat(talks().review().verdict()).isEqualTo(Talks.Verdict.TACIT);
        assertThat(floors.floorsFor(walk.enterprise(), today())).hasSize(1);
        assertThatThrownBy(() -> walk.agreeOn(walk.raised("5")))
                .as("a position below the agreement of the sector")
                .hasMessageContaining("belowSectorMinimum");
        overdue(
                "sector-publication",
                statute.deadline("T13", talks().effect().on()).due(),
                "RemindSectorPublication",
                "NoteSectorPublicationOverdue");
        does(sector.chamber, () -> sectors.publish(number));
        until("nobody owes anything", () -> duties.open(number).isEmpty());
        goTo(talks().draft().terms().end().plusDays(1));
        until("the term is over", () -> talks().step() == Step.EXPIRED);
        assertThat(floors.floorsFor(walk.enterprise(), today())).isEmpty();
    }

    /** With the closing day as its deadline; gone for the one who entered the vote, open for the others. */
    private void theVoteIsADutyOfEachUnionHead(List<PartyId> members) {
        Actor first = chairOf(members.get(0));
        Duty vote = duties.of(first.id(), DutyFilter.OPEN, 0).rows().get(0);
        assertThat(vote.kind()).isEqualTo("UserTask_VoteSector");
        assertThat(vote.due()).isEqualTo(talks().submission().closesOn());
        assertThat(owed(sector.union)).isEmpty();
        vote(members.get(0), 24);
        assertThat(owed(first)).isEmpty();
        assertThat(owed(chairOf(members.get(1)))).containsExactly("UserTask_VoteSector");
    }

    @Test
    @Order(9)
    void everyNodeAndEveryConditionalFlowWasTravelled() {
        travelled.wholly(MODELS::contains);
    }
}
