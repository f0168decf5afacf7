package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wageaccord.simulation.ExampleCity.does;
import static org.wageaccord.simulation.StoryWalk.until;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.wageaccord.access.Accounts;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.process.Duties;
import org.wageaccord.negotiation.process.Duty;
import org.wageaccord.negotiation.process.DutyFilter;
import org.wageaccord.negotiation.process.Travelled;
import org.wageaccord.sector.SectorFloors;
import org.wageaccord.sector.Sectoring;
import org.wageaccord.sector.Sectors;
import org.wageaccord.sector.Talks;
import org.wageaccord.sector.Talks.Step;
import org.wageaccord.sector.Unit;
import org.wageaccord.sector.Way;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.simulation.StoryWalk;
import org.wageaccord.statute.Statute;

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
class SectorStoryTests {

    private static final List<String> MODELS =
            List.of("sector-negotiation", "sector-approval", "sector-filing", "sector-publication");

    @Autowired
    ExampleCity city;

    @Autowired
    Sectoring sector;

    @Autowired
    Sectors sectors;

    @Autowired
    SectorFloors floors;

    @Autowired
    Accounts accounts;

    @Autowired
    Documents documents;

    @Autowired
    Duties duties;

    @Autowired
    Statute statute;

    @Autowired
    Travelled travelled;

    private CaseNumber number;

    @BeforeEach
    void theCityStands() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
    }

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

        number = sector.teamed(unit);
        sector.agreed(number, "2800");
        approvedByCongress();
        does(sector.chamber, () -> sectors.file(number, "俞某 19900000000"));
        does(city.bureauReviewer(), () -> sectors.accept(number));
        does(city.bureauReviewer(), () -> sectors.review(number, true, "无异议"));
        awaitDuty("UserTask_PublishSector");
        does(sector.chamber, () -> sectors.publish(number));
        assertThat(talks().step()).isEqualTo(Step.IN_FORCE);

        number = sector.teamed(unit);
        sector.agreed(number, "2820");
        approvedByCongress();
        does(sector.chamber, () -> sectors.file(number, "俞某 19900000000"));
        does(city.bureauReviewer(), () -> sectors.accept(number));
        goTo(statute.deadline("T11", talks().filing().on()).firstLateDay());
        awaitDuty("UserTask_PublishSector");
        assertThat(talks().review().verdict()).isEqualTo(Talks.Verdict.TACIT);
        does(sector.chamber, () -> sectors.publish(number));
    }

    @Test
    @Order(2)
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
        overdue("sector-negotiation", talks().replyDue(), "RemindSectorReply", "NoteSectorReplyOverdue");
        sector.teams(number);
        sector.agreed(number, "2800");

        submit(Way.MEMBERS);
        vote(founded.get(0), 24);
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
        does(sector.chamber, () -> sectors.file(number, "俞某 19900000000"));
        assertThat(duties.of(city.bureauReviewer().id(), DutyFilter.OPEN, 0).rows())
                .anyMatch(duty -> duty.caseNumber().equals(number));
        does(city.bureauReviewer(), () -> sectors.accept(number));
        does(city.bureauReviewer(), () -> sectors.review(number, false, "定额标准缺少测定依据"));
        awaitDuty("UserTask_AgreeSectorDraft");

        sector.agreed(number, "2810");
        submit(Way.MEMBERS);
        founded.forEach(enterprise -> vote(enterprise, 1));
        does(walk.chief(Side.WORKERS), () -> sectors.memberVote(number, walk.enterprise(), sector.vote(48, 40, 1)));
        awaitDuty("UserTask_AgreeSectorDraft");
        assertThat(talks().result()).isEqualTo(new Talks.Result(false, 0, 4));

        sector.agreed(number, "9000");
        approvedByCongress();
        does(sector.chamber, () -> sectors.file(number, "俞某 19900000000"));
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

    @Test
    @Order(9)
    void everyNodeAndEveryConditionalFlowWasTravelled() {
        travelled.wholly(MODELS::contains);
    }

    // ---------------------------------------------------------------- parts

    private void submit(Way way) {
        LocalDate closes = way == Way.MEMBERS ? today().plusDays(5) : null;
        does(sector.union, () -> sectors.submit(number, way, closes));
    }

    private void approvedByCongress() {
        submit(Way.CONGRESS);
        does(sector.union, () -> sectors.congressVote(number, sector.vote(48, 30, 24)));
        awaitDuty("UserTask_SignSectorWorkers");
        sector.signed(number);
        awaitDuty("UserTask_FileSector");
    }

    /** The head of the union of an enterprise founded in this story; its code tells which. */
    private void vote(PartyId enterprise, int yes) {
        int n = Integer.parseInt(enterprise.value().substring(12, 17));
        Actor chair = accounts.byUsername("new-" + n + "-wc").orElseThrow();
        does(chair, () -> sectors.memberVote(number, enterprise, sector.vote(48, 40, yes)));
    }

    /** The reminder comes, then the term passes. */
    private void overdue(String model, LocalDate due, String reminder, String noted) {
        goTo(due);
        until(reminder, () -> travelled.nodes.contains(model + ":ServiceTask_" + reminder));
        goTo(due.plusDays(1));
        until(noted, () -> travelled.nodes.contains(model + ":ServiceTask_" + noted));
    }

    private void printed(PaperKind kind, int count) {
        until(
                kind + " printed",
                () -> documents.of(number).stream()
                                .filter(paper -> paper.kind() == kind)
                                .count()
                        == count);
    }

    private void awaitDuty(String kind) {
        city.await(number, kind);
    }

    private Talks talks() {
        return sectors.talks(number).orElseThrow();
    }

    private LocalDate today() {
        return city.now().toLocalDate();
    }

    private void goTo(LocalDate day) {
        city.at(day.atTime(10, 0));
    }
}
