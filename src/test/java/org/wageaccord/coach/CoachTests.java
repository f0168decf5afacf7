package org.wageaccord.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.STRANGER;
import static org.wageaccord.bargaining.Table.YING;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.bargaining.Table;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Registry;
import org.wageaccord.terms.HeadAnswer;

/** Help in a case: the script says this case's facts, and the town's guide is one tap away. */
@CoachRoom
class CoachTests {

    private static final ActorId GUIDE = new ActorId(UUID.randomUUID());

    @Autowired
    Coach coach;

    @Autowired
    Table table;

    @Autowired
    Registry registry;

    @Autowired
    Notifications notifications;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void prepare() {
        table.prepare();
        doReturn(List.of(GUIDE)).when(registry).holders(eq(PartyId.town("007")), eq(Set.of(Role.TG)), any());
    }

    @Test
    void theScriptOfTheFirstMeetingNamesWhoPresidesAndEverybodyWhoIsThere() {
        CaseNumber c = table.ready();
        String workers = told(CHEN, c);
        assertThat(workers)
                .contains("第1轮会议", "2026年3月12日", "我是职工方首席代表陈某", "对方首席代表是应某", "企业方5人，职工方5人")
                .contains("职工方的要求和理由", "先由双方各自说明方案")
                .doesNotContain("企业方的回应是", "上一轮为止", "{");
        assertThat(told(YING, c)).contains("企业方的回应是").doesNotContain("职工方的要求和理由");
    }

    @Test
    void laterItNamesTheOpenClausesWithTheWordOfBothSidesAndTheDaysOfSuspensionLeft() {
        CaseNumber c = table.inRound3();
        String told = told(CHEN, c);
        assertThat(told)
                .contains("第3轮会议", "2026年4月2日", "请记录员钱某")
                .contains("“工资标准表”。职工方：平均上调 7.50 %；企业方：平均上调 5.00 %")
                .contains("已中止14日，全案累计不超过60日")
                .doesNotContain("谈“劳动定额与计件单价”", "全部条款已经达成一致");
        Script script = Acting.as(CHEN, () -> coach.script(c).orElseThrow());
        assertThat(script.round()).isEqualTo(3);
        assertThat(script.parts().get(4).lines())
                .extracting(Script.Line::article)
                .contains("《浙江省企业民主管理条例》第二十九条");
        assertThat(script.parts().get(1).article()).isEqualTo("《集体合同规定》第三十四条第（一）项");
        assertThat(script.parts()).allMatch(p -> !p.lines().isEmpty());
    }

    @Test
    void whoReadsEnglishIsToldTheSameLinesInEnglish() {
        CaseNumber c = table.inRound3();
        Script chinese = Acting.as(CHEN, () -> coach.script(c).orElseThrow());
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            Script english = Acting.as(CHEN, () -> coach.script(c).orElseThrow());
            assertThat(shape(english)).isEqualTo(shape(chinese));
            assertThat(told(CHEN, c))
                    .contains("I open round 3", "7.50 % more on average; enterprise: 5.00 % more on average")
                    .contains("Suspended so far: 14 days, at most 60", "Workers: 5")
                    .doesNotContain("{", "平均上调", "还没有提出");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** Whose line stands where, on which article. */
    private static List<String> shape(Script script) {
        return script.parts().stream()
                .flatMap(part -> part.lines().stream().map(line -> part.article() + line.who() + line.article()))
                .toList();
    }

    @Test
    void whoStandsOnNoSideHearsNothing() {
        CaseNumber c = table.ready();
        Acting.as(STRANGER, () -> {
            assertThat(coach.script(c)).isEmpty();
            assertThat(coach.answers(c)).isEmpty();
            assertThat(Table.codes(coach.ask(c, ""))).containsExactly("notYours");
            return true;
        });
    }

    @Test
    void theDraftIsHeldAgainstTheNineHeads() {
        CaseNumber c = table.ready();
        List<HeadAnswer> answers = Acting.as(CHEN, () -> coach.answers(c).orElseThrow());
        assertThat(answers).hasSize(9);
        assertThat(answers.stream()
                        .filter(HeadAnswer::isAnswered)
                        .map(a -> a.head().key()))
                .contains("QUOTAS", "STANDARDS", "LEVELS", "PAYMENT", "OVERTIME");
    }

    @Test
    void theGuidesOfTheTownAreToldOnceADayAndTheCallIsKept() {
        CaseNumber c = table.ready();
        int before = notifications.unread(GUIDE);
        assertThat(Acting.as(CHEN, () -> coach.ask(c, "第一次谈，不知道怎么开口")).orElseThrow())
                .isEqualTo(1);
        assertThat(notifications.unread(GUIDE)).isEqualTo(before + 1);
        assertThat(Acting.as(CHEN, () -> Table.codes(coach.ask(c, "再问一次")))).containsExactly("askedToday");
        assertThat(notifications.unread(GUIDE)).isEqualTo(before + 1);
        assertThat(Acting.as(CHEN, () -> coach.asked(c).orElseThrow()).words()).isEqualTo("第一次谈，不知道怎么开口");
        assertThat(Acting.as(YING, () -> coach.asked(c)))
                .as("the other side does not see the call's words")
                .isEmpty();
        table.day(3, 5);
        assertThat(Acting.as(CHEN, () -> coach.ask(c, "")).isDone()).isTrue();
        assertThat(Acting.as(CHEN, () -> Table.codes(coach.ask(c, "长".repeat(501)))))
                .containsExactly("tooLong");
        AppendOnly.assertKept(jdbc, "coach.guidance");
    }

    @Test
    void aTownWithoutAGuideSaysSo() {
        doReturn(List.of()).when(registry).holders(eq(PartyId.town("007")), eq(Set.of(Role.TG)), any());
        CaseNumber c = table.ready();
        assertThat(Acting.as(CHEN, () -> Table.codes(coach.ask(c, "")))).containsExactly("noGuide");
        assertThat(Acting.as(CHEN, () -> coach.asked(c))).isEmpty();
    }

    private String told(Actor who, CaseNumber c) {
        return Acting.as(who, () -> coach.script(c).orElseThrow()).parts().stream()
                .flatMap(p -> p.lines().stream())
                .map(Script.Line::text)
                .reduce("", (a, b) -> a + "\n" + b)
                .replace("\u2009", " ");
    }
}
