package org.wageaccord.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.supervision.SupervisionCast.as;
import static org.wageaccord.voices.Voicing.told;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.voices.Voicing.Firm;

/** Before the talks the negotiators gather what the workers think (集体合同规定 第三十三条): who asks, who answers, who sees. */
@VoicesRoom
class VoicesTests {

    @Autowired
    Voices voices;

    @Autowired
    Voicing voicing;

    @Autowired
    ClosingWatch watch;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theUnionOpensNobodyElse() {
        Firm firm = voicing.firm(1);
        Firm other = voicing.firm(0);
        for (Actor stranger : List.of(firm.manager(), firm.workers().get(0), other.chair())) {
            assertThat(told(as(stranger, () -> voices.open(firm.id(), voicing.entry("希望提高工资标准")))))
                    .containsExactly("notYours.open 《浙江省集体合同条例》第八条");
        }
        Actor negotiator = voicing.person(firm.id(), "negotiator-" + firm.id(), "李某", Role.WR);
        UUID opened = as(negotiator, () -> voices.open(firm.id(), voicing.entry("希望提高工资标准")))
                .orElseThrow();
        assertThat(told(as(firm.chair(), () -> voices.open(firm.id(), voicing.entry("希望提高工资标准")))))
                .containsExactly("openAlready");
        voicing.closed(firm, opened);
        assertThat(as(firm.chair(), () -> voices.open(firm.id(), voicing.entry("希望提高工资标准")))
                        .isDone())
                .isTrue();
    }

    @Test
    void eachWorkerAnswersEachStatementOnceAndNobodyElseAnswers() {
        Firm firm = voicing.firm(2);
        UUID gathering = voicing.opened(firm, "希望提高工资标准", "希望提高夜班津贴");
        Actor worker = firm.workers().get(0);
        Card card = as(worker, () -> voices.card(gathering)).orElseThrow();
        assertThat(card.next().text()).isEqualTo("希望提高工资标准");
        assertThat(List.of(card.answered(), card.all())).containsExactly(0, 2);
        assertThat(voicing.says(worker, gathering, 1, Answer.SKIP).isDone()).isTrue();
        assertThat(told(voicing.says(worker, gathering, 1, Answer.AGREE))).containsExactly("answeredAlready");
        assertThat(told(voicing.says(worker, gathering, 9, Answer.AGREE))).containsExactly("statementGone");
        card = as(worker, () -> voices.card(gathering)).orElseThrow();
        assertThat(card.next().number()).isEqualTo(2);
        assertThat(card.answered()).isEqualTo(1);
        voicing.says(worker, gathering, 2, Answer.AGREE).orElseThrow();
        assertThat(as(worker, () -> voices.card(gathering)).orElseThrow().next())
                .isNull();
        assertThat(as(firm.chair(), () -> voices.turnout(gathering))).contains(1);
        Firm other = voicing.firm(1);
        for (Actor stranger : List.of(firm.manager(), other.workers().get(0), other.chair())) {
            assertThat(told(voicing.says(stranger, gathering, 1, Answer.AGREE)))
                    .containsExactly("notYours.speak 《浙江省集体合同条例》第八条");
            assertThat(as(stranger, () -> voices.card(gathering))).isEmpty();
            assertThat(as(stranger, () -> voices.sheet(gathering))).isEmpty();
            assertThat(as(stranger, () -> voices.turnout(gathering))).isEmpty();
        }
    }

    @Test
    void afterTheDeadlineNobodyAnswersAndThePlatformAddsUp() {
        Firm firm = voicing.firm(6);
        UUID gathering = voicing.opened(firm, "希望提高工资标准");
        voicing.answers(firm, gathering, 1, 4, 1);
        watch.sweep();
        assertThat(voicing.sheet(firm.chair(), gathering).gathering().state()).isEqualTo(Gathering.State.OPEN);
        voicing.at(voicing.now().plusDays(7));
        assertThat(told(voicing.says(firm.workers().get(5), gathering, 1, Answer.AGREE)))
                .containsExactly("notOpen");
        assertThat(voicing.sheet(firm.chair(), gathering).gathering().state()).isEqualTo(Gathering.State.COUNTING);
        watch.sweep();
        watch.sweep();
        Sheet sheet = voicing.sheet(firm.workers().get(5), gathering);
        assertThat(sheet.gathering().state()).isEqualTo(Gathering.State.CLOSED);
        assertThat(sheet.gathering().early()).isFalse();
        assertThat(sheet.gathering().participants()).isEqualTo(5);
        assertThat(sheet.shown().get(0).totals()).isEqualTo(new Totals(4, 1, 0));
    }

    @Test
    void aWorkersStatementIsAskedOfAllAndTheChairMayTakeItOutForAReasonThatAllSee() {
        Firm firm = voicing.firm(2);
        UUID gathering = voicing.opened(firm, "希望提高工资标准");
        Actor worker = firm.workers().get(0);
        for (String text : List.of("希望提高夜班津贴", "夜班津贴也要涨", "食堂太难吃了")) {
            as(worker, () -> voices.propose(gathering, Head.OVERTIME, text)).orElseThrow();
        }
        assertThat(told(as(worker, () -> voices.propose(gathering, Head.OTHER, "还想再提一条"))))
                .containsExactly("text enough");
        Actor second = firm.workers().get(1);
        assertThat(told(as(second, () -> voices.propose(gathering, Head.OTHER, "食堂太难吃了"))))
                .containsExactly("text twice");
        assertThat(as(second, () -> voices.card(gathering)).orElseThrow().all()).isEqualTo(4);
        assertThat(told(as(second, () -> voices.hide(gathering, 4, "不对"))))
                .containsExactly("notYours.moderate 《浙江省集体合同条例》第八条");
        assertThat(told(as(firm.chair(), () -> voices.hide(gathering, 4, " ".strip()))))
                .containsExactly("reason missing");
        as(firm.chair(), () -> voices.hide(gathering, 4, "不是工资事项")).orElseThrow();
        for (Integer into : new Integer[] {null, 3, 4, 77}) {
            assertThat(told(as(firm.chair(), () -> voices.merge(gathering, 3, into))))
                    .containsExactly("into noTarget");
        }
        as(firm.chair(), () -> voices.merge(gathering, 3, 2)).orElseThrow();
        assertThat(told(voicing.says(second, gathering, 4, Answer.AGREE))).containsExactly("statementGone");
        Sheet sheet = voicing.sheet(second, gathering);
        assertThat(sheet.shown()).extracting(Statement::number).containsExactly(1, 2);
        assertThat(sheet.out())
                .extracting(s ->
                        s.verdict().kind() + s.verdict().reason() + s.verdict().into())
                .containsExactly("MERGED2", "HIDDEN不是工资事项null");
        assertThat(as(second, () -> voices.card(gathering)).orElseThrow().all()).isEqualTo(2);
    }

    @Test
    void theEmployerSeesNothingUntilTheUnionShowsTheResult() {
        Firm firm = voicing.firm(5);
        UUID gathering = voicing.opened(firm, "希望提高工资标准");
        voicing.answers(firm, gathering, 1, 5, 0);
        assertThat(told(as(firm.chair(), () -> voices.publish(gathering)))).containsExactly("notClosed");
        voicing.closed(firm, gathering);
        assertThat(as(firm.manager(), () -> voices.sheet(gathering))).isEmpty();
        assertThat(as(firm.manager(), () -> voices.of(firm.id(), 0)).total()).isZero();
        assertThat(told(as(firm.workers().get(0), () -> voices.publish(gathering))))
                .containsExactly("notYours.keep 《浙江省集体合同条例》第八条");
        as(firm.chair(), () -> voices.publish(gathering)).orElseThrow();
        assertThat(told(as(firm.chair(), () -> voices.publish(gathering)))).containsExactly("publishedAlready");
        assertThat(voicing.sheet(firm.manager(), gathering).shown().get(0).totals())
                .isEqualTo(new Totals(5, 0, 0));
        assertThat(as(firm.manager(), () -> voices.of(firm.id(), 0)).total()).isEqualTo(1);
        assertThat(as(firm.manager(), () -> voices.takeover(gathering))).isEmpty();
    }

    @Test
    void theResultIsRankedByAgreementAndAnOfferTakesWhatMostWant() {
        Firm firm = voicing.firm(10);
        UUID gathering = voicing.opened(firm, "三比七不想要的", "十个人都要的", "只有四人作答的", "六比四想要的");
        voicing.answers(firm, gathering, 1, 3, 7);
        voicing.answers(firm, gathering, 2, 10, 0);
        voicing.answers(firm, gathering, 3, 4, 0);
        voicing.answers(firm, gathering, 4, 6, 4);
        assertThat(as(firm.chair(), () -> voices.takeover(gathering)))
                .as("not yet")
                .isEmpty();
        voicing.closed(firm, gathering);
        assertThat(voicing.sheet(firm.chair(), gathering).shown())
                .extracting(Statement::number)
                .containsExactly(2, 4, 1, 3);
        Takeover taken = as(firm.chair(), () -> voices.takeover(gathering)).orElseThrow();
        assertThat(taken.wanted()).extracting(Statement::text).containsExactly("十个人都要的", "六比四想要的");
        assertThat(taken.participants()).isEqualTo(10);
        assertThat(as(firm.workers().get(0), () -> voices.takeover(gathering))).isEmpty();
    }

    @Test
    void allAreRemindedOnceADaySoThatNoMessageTellsWhoWasSilent() {
        Firm firm = voicing.firm(5);
        UUID gathering = voicing.opened(firm, "希望提高工资标准");
        voicing.answers(firm, gathering, 1, 2, 0);
        assertThat(as(firm.chair(), () -> voices.remind(gathering)).orElseThrow())
                .as("five workers and the chair")
                .isEqualTo(6);
        assertThat(told(as(firm.chair(), () -> voices.remind(gathering)))).containsExactly("remindedToday");
        assertThat(firm.workers()).allMatch(who -> reminded(who) == 1);
        assertThat(reminded(firm.manager())).isZero();
        assertThat(told(as(firm.workers().get(0), () -> voices.remind(gathering))))
                .containsExactly("notYours.keep 《浙江省集体合同条例》第八条");
        voicing.at(voicing.now().plusDays(1));
        assertThat(as(firm.chair(), () -> voices.remind(gathering)).orElseThrow())
                .isEqualTo(6);
        voicing.closed(firm, gathering);
        assertThat(firm.workers()).as("what stays is the same of all").allMatch(who -> reminded(who) == 2);
    }

    private long reminded(Actor who) {
        return jdbc.sql(
                        "select count(*) from notification.message where recipient = :who and code = 'notice.voices.reminded'")
                .param("who", who.id().value())
                .query(Long.class)
                .single();
    }
}
