package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.simulation.ExampleCity.does;
import static org.wageaccord.simulation.StoryWalk.until;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.negotiation.process.Travelled;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.simulation.StoryWalk;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.AnswerEntry;
import org.wageaccord.supervision.AnswerKind;
import org.wageaccord.supervision.FeedbackEntry;
import org.wageaccord.supervision.Ground;
import org.wageaccord.supervision.InquiryEntry;
import org.wageaccord.supervision.LetterEntry;
import org.wageaccord.supervision.Matter;
import org.wageaccord.supervision.Matter.Ending;
import org.wageaccord.supervision.ProposalReason;
import org.wageaccord.supervision.Rung;
import org.wageaccord.supervision.Supervision;
import org.wageaccord.supervision.mediation.ApplicationEntry;
import org.wageaccord.supervision.mediation.Mediation;
import org.wageaccord.supervision.mediation.Mediations;
import org.wageaccord.supervision.mediation.SettlementEntry;
import org.wageaccord.teams.Delegation;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Power;
import org.wageaccord.teams.Teams;

/**
 * The ladder of letters (一函两书, law §1.12) and mediation (第三十九条), told through their doors with the real engine and real
 * papers: every node and every answer of their models is travelled.
 */
@Story
@Order(3)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LadderStoryTests {

    private static final List<String> MODELS = List.of("supervision-letters", "proposal-and-order", "mediation");
    private static final LetterEntry LETTER =
            new LetterEntry("收到要约后没有书面答复", "《浙江省集体合同条例》第七条", "书面答复并商定协商时间", "程文远 19900000000");
    private static final ApplicationEntry APPLICATION =
            new ApplicationEntry("年度工资调整幅度", "协调双方达成一致", "一轮协商未达成一致", "19900000000");

    @Autowired
    ExampleCity city;

    @Autowired
    Supervision supervision;

    @Autowired
    Mediations mediations;

    @Autowired
    Teams teams;

    @Autowired
    Negotiations negotiations;

    @Autowired
    Documents documents;

    @Autowired
    Statute statute;

    @Autowired
    Travelled travelled;

    private StoryWalk walk;

    @BeforeEach
    void theCityStands() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
    }

    // ---------------------------------------------------------------- the ladder

    @Test
    @Order(1)
    void article7SilenceIsUrgedByThreeLettersAndAnOrderThatIsNotObeyed() {
        walk = city.walk("e21").offers();
        LocalDate replyDue = walk.clock("T03").deadline().due();
        goTo(replyDue.plusDays(1));
        walk.await("UserTask_SignReminder");
        assertThat(matter().has(Ground.REPLY_OVERDUE)).isTrue();

        does(city.unionReviewer(), () -> supervision.remind(walk.number(), LETTER));
        walk.await("UserTask_ReplyToReminder");
        LocalDate reminderDue = letter(Rung.REMINDER).dueOn();
        assertThat(reminderDue)
                .isEqualTo(statute.deadline("REMINDER_REPLY", today()).due());
        goTo(reminderDue);
        until(
                "the reminder of the reminder",
                () -> travelled.nodes.contains("supervision-letters:Event_ReminderDueSoon"));
        goTo(reminderDue.plusDays(1));
        walk.await("UserTask_Inquire");
        assertThat(letter(Rung.REMINDER).overdue()).isTrue();

        inquired(false);
        does(walk.chief(Side.WORKERS), () -> supervision.opine(walk.number(), LETTER));
        walk.await("UserTask_ReplyToOpinion");
        LocalDate opinionDue = letter(Rung.OPINION).dueOn();
        assertThat(opinionDue).isEqualTo(statute.deadline("T19", today()).due());
        assertThat(walk.clock("T19").state()).isEqualTo(CaseDeadline.State.RUNNING);
        goTo(opinionDue);
        until(
                "the reminder of the opinion",
                () -> travelled.nodes.contains("supervision-letters:Event_OpinionDueSoon"));
        goTo(opinionDue.plusDays(1));
        walk.await("UserTask_JudgeCorrection");
        assertThat(letter(Rung.OPINION).overdue()).isTrue();

        does(walk.chief(Side.WORKERS), () -> supervision.judge(walk.number(), false, "仍未答复要约"));
        does(
                city.unionReviewer(),
                () -> supervision.propose(walk.number(), Set.of(ProposalReason.NOT_ANSWERED), LETTER));
        walk.await("UserTask_FeedBack");
        LocalDate ordered = today().plusDays(10);
        does(
                city.bureauReviewer(),
                () -> supervision.feedBack(walk.number(), new FeedbackEntry(true, "责令改正", ordered)));
        walk.await("UserTask_CorrectAsOrdered");
        goTo(ordered.plusDays(1));
        until("the order was noted as disobeyed", () -> matter().closing() != null);
        assertThat(matter().closing().ending()).isEqualTo(Ending.DISOBEYED);
        for (PaperKind letter :
                List.of(PaperKind.REMINDER_LETTER, PaperKind.OPINION_LETTER, PaperKind.PROPOSAL_LETTER)) {
            assertThat(papers(letter)).as("%s", letter).isEqualTo(1);
        }
    }

    @Test
    @Order(2)
    void aRefusalIsUrgedAndOneThatAgreesAtLastEndsTheMatter() {
        walk = city.walk("e22").offers();
        walk.refuses();
        walk.await("UserTask_SignReminder");
        does(city.unionReviewer(), () -> supervision.remind(walk.number(), LETTER));
        walk.await("UserTask_ReplyToReminder");
        walk.accepts();
        assertThat(matter().closing().ending()).isEqualTo(Ending.CORRECTED);
        until("nobody is urged any more", () -> !walk.open().contains("UserTask_ReplyToReminder"));
        assertThat(stage()).isEqualTo(Stage.PREPARING);
    }

    @Test
    @Order(3)
    void article23ADisputedOpinionIsProposedAndTheAuthorityNeedNotOrder() {
        walk = city.walk("e26").offers();
        walk.refuses();
        walk.await("UserTask_SignReminder");
        toJudgement();
        does(walk.chief(Side.WORKERS), () -> supervision.judge(walk.number(), false, "没有改正"));
        proposed();
        does(city.bureauReviewer(), () -> supervision.feedBack(walk.number(), new FeedbackEntry(false, "不予责令", null)));
        assertThat(matter().closing().ending()).isEqualTo(Ending.NOT_ORDERED);
    }

    @Test
    @Order(4)
    void aBreachOfTheAgreementIsCorrectedAfterEachRung() {
        walk = city.walk("e20");
        walk.toTheTable().agreeOn(walk.raised("5")).passes().bothSign().files();
        walk.unionPasses();
        walk.bureauPasses();

        breached();
        does(city.unionReviewer(), () -> supervision.remind(walk.number(), LETTER));
        walk.await("UserTask_ReplyToReminder");
        answered(AnswerKind.WILL_CORRECT);
        walk.await("UserTask_Inquire");
        inquired(true);
        assertThat(matter().closing().ending()).isEqualTo(Ending.CORRECTED);

        breached();
        toJudgement();
        does(walk.chief(Side.WORKERS), () -> supervision.judge(walk.number(), true, "已经补发"));
        assertThat(matter().closing().ending()).isEqualTo(Ending.CORRECTED);

        breached();
        toJudgement();
        does(walk.chief(Side.WORKERS), () -> supervision.judge(walk.number(), false, "没有补发"));
        proposed();
        does(
                city.bureauReviewer(),
                () -> supervision.feedBack(walk.number(), new FeedbackEntry(true, "责令改正", today().plusDays(10))));
        walk.await("UserTask_CorrectAsOrdered");
        does(walk.chief(Side.ENTERPRISE), () -> supervision.report(walk.number(), "已经补发", List.of()));
        assertThat(matter().closing().ending()).isEqualTo(Ending.OBEYED);
        assertThat(supervision.matters(walk.number())).hasSize(3);
    }

    // ---------------------------------------------------------------- mediation

    @Test
    @Order(5)
    void article39MediationLeadsBackToTheTableOrEndsTheTalks() {
        walk = city.walk("e27").toTheTable().meetsInVain();
        delegated();

        asked(Side.WORKERS);
        does(city.bureauReviewer(), () -> mediations.decline(walk.number(), "不属于因签订集体合同发生的争议"));
        walk.await("UserTask_HoldRound");

        asked(Side.ENTERPRISE);
        investigated();
        does(city.mediator(), () -> mediations.settle(walk.number(), new SettlementEntry("争议事实", "平均上调百分之五", "技能津贴")));
        walk.await("UserTask_SignSettlementWorkers");
        String text = mediation().settlement().digest();
        for (Side side : Side.values()) {
            does(walk.chief(side), () -> mediations.sign(walk.number(), text, city.password()));
        }
        walk.await("UserTask_HoldRound");
        assertThat(papers(PaperKind.MEDIATION_AGREEMENT)).isEqualTo(1);
        assertThat(walk.clock("T18").state()).isEqualTo(CaseDeadline.State.MET);

        asked(Side.WORKERS);
        does(city.bureauReviewer(), () -> mediations.accept(walk.number()));
        walk.await("UserTask_InvestigateDispute");
        LocalDate term = walk.clock("T18").deadline().due();
        assertThat(term).isEqualTo(statute.deadline("T18", today()).due());
        LocalDate longer = statute.deadline("T18X", term).due();
        does(city.mediator(), () -> mediations.extend(walk.number(), longer, "案情复杂"));
        goTo(longer);
        until("the mediators are reminded", () -> travelled.nodes.contains("mediation:ServiceTask_RemindMediators"));
        assertThat(mediation().ending()).isNull();
        goTo(longer.plusDays(1));
        walk.await("UserTask_HoldRound");
        assertThat(mediation().ending().kind()).isEqualTo(Mediation.Kind.EXPIRED);

        asked(Side.WORKERS);
        investigated();
        does(city.mediator(), () -> mediations.fail(walk.number(), "双方均表示不再协商", false));
        until("the case is over", () -> stage() == Stage.CLOSED_NO_AGREEMENT);
        assertThat(walk.open()).isEmpty();
        // three applications of the workers and one of the enterprise; one was refused, two led to nothing
        until("each step is on paper", () -> papers(PaperKind.MEDIATION_RECORD) == 2);
        assertThat(papers(PaperKind.MEDIATION_APPLICATION)).isEqualTo(4);
        assertThat(papers(PaperKind.MEDIATION_NOTICE)).isEqualTo(4);
        assertThat(papers(PaperKind.MEDIATION_EXTENSION)).isEqualTo(1);
    }

    // ---------------------------------------------------------------- what holds for all stories

    @Test
    @Order(9)
    void everyNodeAndEveryConditionalFlowWasTravelled() {
        travelled.wholly(MODELS::contains);
    }

    // ---------------------------------------------------------------- parts

    private void breached() {
        does(
                city.supervisors().get(0),
                () -> supervision.raise(walk.number(), Ground.PERFORMANCE_BREACH, "四月起没有按附件一发放"));
        walk.await("UserTask_SignReminder");
    }

    private void toJudgement() {
        does(city.unionReviewer(), () -> supervision.remind(walk.number(), LETTER));
        walk.await("UserTask_ReplyToReminder");
        answered(AnswerKind.DISPUTED);
        walk.await("UserTask_Inquire");
        inquired(false);
        does(walk.chief(Side.WORKERS), () -> supervision.opine(walk.number(), LETTER));
        walk.await("UserTask_ReplyToOpinion");
        answered(AnswerKind.DISPUTED);
        walk.await("UserTask_JudgeCorrection");
    }

    private void proposed() {
        does(
                city.unionReviewer(),
                () -> supervision.propose(walk.number(), Set.of(ProposalReason.NOT_CORRECTED), LETTER));
        walk.await("UserTask_FeedBack");
    }

    private void answered(AnswerKind kind) {
        LocalDate by = kind == AnswerKind.WILL_CORRECT ? today().plusDays(5) : null;
        does(
                walk.chief(Side.ENTERPRISE),
                () -> supervision.answer(walk.number(), new AnswerEntry(kind, "情况说明", by, List.of())));
    }

    private void inquired(boolean corrected) {
        List<Actor> two = city.supervisors();
        does(
                two.get(0),
                () -> supervision.inquire(
                        walk.number(),
                        new InquiryEntry(two.stream().map(Actor::id).toList(), today(), "查阅收文记录", "见调查记录", corrected)));
    }

    private void asked(Side by) {
        does(walk.chief(by), () -> mediations.ask(walk.number(), APPLICATION));
        walk.await("UserTask_AcceptMediation");
    }

    private void investigated() {
        does(city.bureauReviewer(), () -> mediations.accept(walk.number()));
        walk.await("UserTask_InvestigateDispute");
        does(city.mediator(), () -> mediations.investigate(walk.number(), "方志强、何立本", "双方差距五个百分点"));
        walk.await("UserTask_Mediate");
    }

    private Matter matter() {
        List<Matter> all = supervision.matters(walk.number());
        return all.get(all.size() - 1);
    }

    private Matter.Letter letter(Rung rung) {
        return matter().letter(rung).orElseThrow();
    }

    /** 集体合同规定第二十条: in writing, and the writing is a paper of the case. */
    private void delegated() {
        UUID another = teams.team(walk.number(), Side.WORKERS).orElseThrow().members().stream()
                .map(member -> member.entry())
                .filter(entry -> !entry.chief() && entry.person() != null)
                .map(NegotiatorEntry::person)
                .findFirst()
                .orElseThrow();
        Delegation.Entry entry =
                new Delegation.Entry(another, Set.of(Power.MINUTES), today(), today().plusDays(10), "因公外出");
        does(walk.chief(Side.WORKERS), () -> teams.delegate(walk.number(), Side.WORKERS, entry));
        until("the power of attorney is printed", () -> papers(PaperKind.POWER_OF_ATTORNEY) == 1);
    }

    private Mediation mediation() {
        List<Mediation> all = mediations.of(walk.number());
        return all.get(all.size() - 1);
    }

    private Stage stage() {
        return negotiations.find(walk.number()).orElseThrow().stage();
    }

    private long papers(PaperKind kind) {
        return documents.of(walk.number()).stream()
                .filter(paper -> paper.kind() == kind)
                .count();
    }

    private LocalDate today() {
        return city.now().toLocalDate();
    }

    private void goTo(LocalDate day) {
        city.at(day.atTime(10, 0));
    }
}
