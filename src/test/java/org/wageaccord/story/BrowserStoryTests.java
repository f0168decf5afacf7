package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.wageaccord.simulation.ExampleCity.does;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.wageaccord.access.Role;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Handwriting;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.City;
import org.wageaccord.ratification.Choice;
import org.wageaccord.ratification.Ratification;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.simulation.StoryWalk;

/**
 * The worked example played through the pages in a real browser, as each of its people in turn, phone and desktop. Only the
 * other delegates check in and vote behind the doors. Leaves a picture of every page in {@code target/screens}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"wage-accord.demo=true", "wage-accord.demo-city=false"})
@Import(ExampleCity.class)
@DirtiesContext
class BrowserStoryTests {

    private static final String UNION = "陈建国";
    private static final String MANAGER = "应志强";
    private static final String CLERK = "林晓敏";

    /** Seconds in which somebody who never did it submits a counter-offer; what they read comes on top. */
    private static final double THREE_MINUTES = 180;

    @LocalServerPort
    int port;

    @Autowired
    ExampleCity city;

    @Autowired
    Documents documents;

    @Autowired
    Ratification ratification;

    @Autowired
    City place;

    private Browser browser;
    private String home;
    private CaseNumber number;

    @BeforeEach
    void openBrowser() {
        Browser.missing().ifPresent(why -> assumeTrue(false, "skipped: " + why));
        browser = new Browser("http://localhost:" + port);
        browser.size(Browser.DESKTOP);
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void fromTheOfferToThePublishedAgreement() {
        city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
        browser.open("/sign-in");
        browser.keep("01-sign-in");
        offer();
        reply();
        serviceAddress();
        teams();
        data();
        firstRound();
        secondRound();
        thirdRound();
        congress();
        signatures();
        filing();
        reviews();
        publication();
        afterwards();
    }

    private void offer() {
        city.at(LocalDateTime.of(2026, 2, 9, 15, 20));
        as(UNION);
        browser.keep("02-inbox-empty");
        browser.open("/cases/new");
        browser.tickAll("[name=topics], [name=data]");
        browser.fill("[name=grounds]", "结合本单位2025年度生产经营和职工收入情况，提出集体协商要约。");
        browser.fill("[name=meetingAt]", "2026-03-12T14:00");
        browser.fill("[name=place]", "二楼会议室");
        browser.fill("[name=teamSize]", "5");
        browser.fill("[name=contact]", "19900000240");
        table("after", ExampleTerms.OFFER, ExampleTerms.SKILL_OFFER);
        browser.fill("[name=enterpriseMinimum]", "2800");
        browser.keep("03-offer-form");
        browser.click("[name=confirmed]");
        browser.send("button.primary[name=do][value=send]");
        home = browser.address().replaceAll("[?#].*", "").replaceAll("(/cases/[^/]+).*", "$1");
        number = CaseNumber.ofSlug(place.mark(), home.substring("/cases/".length()));
        city.await(number, "UserTask_ReplyToOffer");
        browser.open(home);
        assertThat(browser.text()).contains("2月28日", "第七条");
        browser.keep("04-case");
        browser.open(home + "/process");
        browser.keep("05-process");
    }

    private void reply() {
        city.at(LocalDateTime.of(2026, 2, 26, 10, 0));
        as(MANAGER);
        assertThat(browser.text()).contains("浙江示例五金有限公司");
        browser.keep("06-inbox");
        browser.open(home + "/reply");
        browser.click("[name=decision][value=ACCEPT]");
        browser.fill("[name=meetingAt]", "2026-03-12T14:00");
        browser.fill("[name=place]", "二楼会议室");
        browser.fill("[name=dataOn]", "2026-03-04");
        browser.keep("07-reply");
        browser.send("main form button.primary");
        city.await(number, "UserTask_NameWorkersTeam");
        city.await(number, "UserTask_NameEnterpriseTeam");
        city.await(number, "UserTask_HandOverData");
    }

    /** Beside the way: nothing waits for it. */
    private void serviceAddress() {
        browser.open(home);
        browser.click("a[href$='/service-address']");
        browser.fill("[name=phone]", "0579-87000001");
        browser.click("[name=read]");
        browser.keep("07b-service-address-form");
        browser.send("#confirm button.primary");
        assertThat(browser.text("#address-ENTERPRISE")).contains("已确认", MANAGER, "0579-87000001");
        browser.keep("07c-service-address");
        browser.open("/messages");
        assertThat(browser.text()).contains("指定接收通知和文书的系统");
        browser.keep("07d-messages");
    }

    private void teams() {
        city.at(LocalDateTime.of(2026, 3, 4, 9, 30));
        as(UNION);
        browser.open(home + "/teams");
        List.of(UNION, "王秀英", "李卫东", "徐慧玲").forEach(this::pick);
        browser.send("button[name=do][value=expert]");
        browser.fill("[name='members[4].name']", "胡晓芸");
        browser.fill("[name='members[4].post']", "古山镇总工会协商指导员");
        browser.fill("[name='members[4].producedBy']", "委托专家");
        browser.click("[name=chief][value='0']");
        browser.keep("08-workers-team");
        browser.send("button[name=do][value=name]");
        as(MANAGER);
        browser.open(home + "/teams");
        List.of(MANAGER, CLERK, "卢国平", "施伟民", "颜红霞").forEach(this::pick);
        browser.click("[name=chief][value='0']");
        browser.fill("[name=delegation]", "法定代表人应立民委托总经理应志强代理首席代表，期限2026年3月1日至6月30日。");
        browser.send("button[name=do][value=name]");
        browser.keep("09-teams");
    }

    private void data() {
        as(CLERK);
        browser.open(home + "/data");
        int items = browser.all("[name$='.item']").size();
        for (int i = 0; i < items; i++) {
            browser.click("[name='answers[" + i + "].state'][value=GIVEN]");
            browser.fill("[name='answers[" + i + "].text']", "见2025年度财务报表。");
        }
        browser.keep("10-data");
        browser.send("main form button.primary");
        city.await(number, "UserTask_HoldRound");
    }

    private void firstRound() {
        city.at(LocalDateTime.of(2026, 3, 12, 14, 0));
        openRound(UNION, "2026-03-12", "11-round-open");
        put(MANAGER, ExampleTerms.ENTERPRISE_1, ExampleTerms.SKILL_OLD, "12-position");
        put(UNION, ExampleTerms.WORKERS_1, ExampleTerms.SKILL_WORKERS_1, "13-position");
        minutes(UNION, "2026-03-19", false, "14-minutes");
        city.await(number, "UserTask_HoldRound");
    }

    private void secondRound() {
        city.at(LocalDateTime.of(2026, 3, 19, 14, 0));
        openRound(MANAGER, "2026-03-19", null);
        put(MANAGER, ExampleTerms.ENTERPRISE_2, ExampleTerms.SKILL_ENTERPRISE_2, null);
        counterOnAPhone(ExampleTerms.WORKERS_2, ExampleTerms.SKILL_WORKERS_2);
        browser.open(home + "/table");
        assertThat(browser.text())
                .contains("3\u2009780", "3\u2009870", "5\u2009483", "812\u2009760", "1\u2009392\u2009264", "2.5 ");
        browser.keep("15-table");
        minutes(MANAGER, "2026-04-02", true, null);
        city.await(number, "UserTask_ResumeTalks");
    }

    /** From the link of the message to the counter-offer, within three minutes: every field by hand, nothing prepared. */
    private void counterOnAPhone(int[] pay, int[] skill) {
        browser.forget();
        Thumb thumb = new Thumb(browser);
        thumb.open(home + "/table");
        thumb.type("[name=username]", "e00-wc-240");
        thumb.type("[name=password]", city.password());
        thumb.follow("main form button.primary");
        thumb.follow("main a[href$='/table/position']");
        for (int i = 0; i < pay.length; i++) {
            thumb.type("[name='grades[" + i + "].after']", String.valueOf(pay[i]));
        }
        for (int i = 0; i < skill.length; i++) {
            thumb.type("[name='allowances[" + i + "].after']", String.valueOf(skill[i]));
        }
        thumb.type("[name=reason]", "综合考虑企业效益和职工诉求");
        thumb.follow("button[name=do][value=review]");
        thumb.follow("form[action$='/position/submit'] button.primary");
        thumb.keep(Path.of("target", "phone-path.txt"));
        browser.size(Browser.DESKTOP);
        assertThat(thumb.seconds()).isLessThan(THREE_MINUTES);
    }

    private void thirdRound() {
        city.at(LocalDateTime.of(2026, 4, 2, 9, 0));
        openRound(UNION, "2026-04-02", null);
        put(MANAGER, ExampleTerms.FINAL, ExampleTerms.SKILL_FINAL, null);
        as(UNION);
        browser.open(home + "/table");
        browser.send("a[href*='/table/accept']");
        browser.keep("16-accept");
        browser.send("main form button.primary");
        city.await(number, "UserTask_AgreeDraftWorkers");
        city.await(number, "UserTask_AgreeDraftEnterprise");
        for (String chief : List.of(UNION, MANAGER)) {
            as(chief);
            browser.open(home + "/table");
            browser.keep("17-draft-" + (chief.equals(UNION) ? "workers" : "enterprise"));
            browser.send("form[action$='/table/draft'] button.primary");
        }
        minutes(UNION, null, false, null);
        browser.open(home + "/rounds");
        browser.keep("18-rounds");
        city.await(number, "UserTask_CallCongress");
    }

    private void congress() {
        city.at(LocalDateTime.of(2026, 4, 10, 9, 0));
        as(UNION);
        browser.open(home + "/congress");
        browser.fill("[name=name]", "第四届职工代表大会第三次会议");
        browser.fill("[name=meetsAt]", "2026-04-15T09:00");
        browser.fill("[name=closesAt]", "2026-04-15T17:00");
        browser.fill("[name=place]", "职工之家");
        browser.fill("[name=chair]", UNION);
        browser.fill("[name=scrutineers]", "周一文，吴素珍");
        browser.fill("[name=tellers]", "沈学军");
        browser.keep("19-congress-call");
        browser.send("form[action$='/congress'] button.primary");
        city.await(number, "UserTask_OpenBallot");

        city.at(LocalDateTime.of(2026, 4, 15, 9, 5));
        List<Actor> delegates = city.delegates();
        Actor voter = delegates.stream()
                .filter(d -> "CD".equals(d.role()))
                .findFirst()
                .orElseThrow();
        List<Actor> others =
                delegates.stream().filter(d -> !d.equals(voter)).limit(42).toList();
        others.forEach(d -> does(d, () -> ratification.checkIn(number)));
        as(voter.name());
        browser.keep("20-inbox-delegate");
        browser.open(home + "/my-change");
        browser.keep("21-my-change");
        browser.open(home + "/ballot");
        browser.keep("22-check-in");
        browser.send("button[form='check-in']");
        does(city.one(Role.WC), () -> ratification.openBallot(number));
        city.await(number, "UserTask_CloseBallot");
        browser.open(home + "/ballot");
        browser.keep("23-ballot");
        browser.click("[name=choice][value=YES]");
        browser.send("button[form='ballot']");
        browser.keep("24-voted");
        for (int i = 0; i < others.size(); i++) {
            Choice choice = i < 37 ? Choice.YES : i < 41 ? Choice.NO : Choice.ABSTAIN;
            does(others.get(i), () -> ratification.cast(number, choice));
        }
        as(UNION);
        browser.open(home + "/congress");
        browser.keep("25-congress-open");
        browser.send("form[action$='/congress/close'] button");
        city.await(number, "UserTask_SignWorkers");
        city.await(number, "UserTask_SignEnterprise");
        browser.open(home + "/congress");
        assertThat(browser.text()).contains("43", "47", "38", "32", "24", "过半数");
        browser.keep("26-congress-result");
    }

    private void signatures() {
        city.at(LocalDateTime.of(2026, 4, 17, 10, 0));
        for (String chief : List.of(MANAGER, UNION)) {
            as(chief);
            browser.open(home + "/sign");
            browser.click("[name=read]");
            if (chief.equals(MANAGER)) {
                byHand();
            }
            browser.fill("[name=password]", city.password());
            browser.keep("27-sign-" + (chief.equals(UNION) ? "workers" : "enterprise"));
            browser.send("main form button.primary, footer button.primary");
        }
        city.await(number, "UserTask_FilePackage");
        browser.open(home + "/agreement");
        assertThat(browser.text()).contains("1\u2009210\u2009944", "6.73");
        browser.keep("28-agreement");
        browser.open(home + "/papers");
        browser.keep("29-papers");
        StoryWalk.until("the signatures are in the file", () -> {
            browser.open(home + "/evidence");
            return browser.text().contains("签章全部有效");
        });
        assertThat(browser.text()).contains("Chrome · Linux", "留痕的一致");
        browser.keep("29b-evidence");
    }

    /** On the pad, from which a first try is cleared away, and a wrong password takes nothing. */
    private void byHand() {
        assertThat(browser.value("[name=drawing]")).isEmpty();
        browser.write("#pad canvas");
        String first = browser.value("[name=drawing]");
        assertThat(Handwriting.read("drawing", first).refusals()).isEmpty();
        assertThat(first.split("M", -1)).as("two strokes").hasSize(3);
        browser.click("#pad-clear");
        assertThat(browser.value("[name=drawing]")).isEmpty();
        browser.write("#pad canvas");
        browser.fill("[name=password]", "not-the-password");
        browser.send("main form button.primary, footer button.primary");
        assertThat(browser.text()).contains("密码不对");
        assertThat(browser.value("[name=drawing]")).isEqualTo(first);
    }

    private void filing() {
        city.at(LocalDateTime.of(2026, 4, 21, 9, 0));
        as(CLERK);
        browser.open(home + "/filing");
        assertThat(browser.text()).contains("4月27日", "4月24日");
        browser.click("[name=agreementKind][value='续签']");
        browser.fill("[name=economicType]", "私营企业");
        browser.fill("[name=unionMembers]", "228");
        browser.fill("[name=filer]", CLERK);
        browser.fill("[name=phone]", "19900000236");
        String explanation = browser.value("#explanation");
        assertThat(explanation).contains("【请填写");
        browser.fill("#explanation", explanation.replaceAll("【请填写[^】]*】", "已按约定履行，没有拖欠工资。"));
        browser.keep("30-filing-form");
        browser.send("form[action$='/filing'] button.primary");
        city.await(number, "UserTask_ReviewByUnion");
    }

    private void reviews() {
        as("程文远");
        browser.keep("31-inbox-union");
        browser.open(home + "/filing");
        assertThat(browser.text()).contains("5月6日");
        review("32-review-union");
        city.await(number, "UserTask_AcceptFiling");
        as("何立本");
        browser.open(home + "/filing");
        browser.keep("33-acceptance");
        browser.send("form[action$='/filing/accept'] button");
        city.await(number, "UserTask_ReviewByBureau");
        city.at(LocalDateTime.of(2026, 4, 29, 10, 0));
        browser.open(home + "/filing");
        review("34-review-bureau");
        city.await(number, "UserTask_PublishAgreement");
    }

    private void publication() {
        city.at(LocalDateTime.of(2026, 4, 30, 9, 0));
        StoryWalk.until(
                "the notice is printed",
                () -> documents.of(number).stream().anyMatch(p -> p.kind() == PaperKind.PUBLICATION_NOTICE));
        as(CLERK);
        browser.open(home + "/filing");
        assertThat(browser.text()).contains("4月29日", "5月9日", "5月6日", "打印公示稿");
        browser.fill("[name=means]", "平台公布、厂区公告栏");
        browser.keep("35-publication");
        browser.send("form[action$='/publication'] button.primary");
        as(UNION);
        browser.open(home + "/filing");
        browser.send("form[action$='/upper-union'] button");
        browser.open(home);
        browser.keep("36-case-published");
    }

    private void afterwards() {
        browser.open(home + "/published");
        browser.keep("37-published");
        browser.open(home + "/timeline");
        browser.keep("38-timeline");
        for (String page :
                List.of("/cases", "/filings", "/register", "/law", "/messages", "/help", "/training-clock")) {
            browser.open(page);
            browser.keep("39" + page.replace('/', '-'));
        }
        browser.open(home + "/process?lang=en");
        browser.open("/inbox?lang=en");
        assertThat(browser.text()).contains("To do");
        browser.open("/inbox?lang=zh_CN");
    }

    private void as(String name) {
        browser.forget();
        browser.open("/sign-in");
        browser.sendFirst(".person", name);
        assertThat(browser.address()).startsWith("/inbox");
    }

    private void pick(String name) {
        browser.fill("[name=find]", name);
        browser.send("button[name=do][value=find]");
        browser.send("button[name=pick]");
    }

    private void openRound(String chief, String date, String picture) {
        as(chief);
        browser.open(home + "/rounds");
        browser.fill("[name=date]", date);
        browser.fill("[name=place]", "二楼会议室");
        browser.fill("[name=recorder]", "周一文");
        browser.tickAll("[name=attendance]");
        browser.fill("[name=agenda]", "双方陈述、讨论、归纳意见");
        if (picture != null) {
            browser.keep(picture);
        }
        browser.send("#open button.primary");
        city.await(number, "UserTask_PutWorkersPosition");
    }

    private void put(String chief, int[] pay, int[] skill, String picture) {
        as(chief);
        browser.open(home + "/table/position");
        table("after", pay, skill);
        browser.fill("[name=enterpriseMinimum]", "2800");
        browser.fill("[name=reason]", "综合考虑企业效益和职工诉求");
        if (picture != null) {
            browser.keep(picture);
        }
        browser.send("button[name=do][value=review]");
        browser.send("form[action$='/position/submit'] button.primary");
    }

    private void minutes(String writer, String next, boolean suspended, String picture) {
        city.await(number, "UserTask_WriteMinutes");
        as(writer);
        browser.open(home + "/rounds");
        browser.fill("[name=workersSaid]", "职工方陈述诉求。");
        browser.fill("[name=enterpriseSaid]", "企业方陈述方案。");
        browser.fill("[name=result]", next == null ? "双方对全部条款达成一致。" : "双方对调整幅度未达成一致。");
        if (suspended) {
            browser.tickAll("[name=suspended], [name=workersConsent], [name=enterpriseConsent]");
            browser.fill("[name=suspensionReason]", "需要测算");
        }
        if (next != null) {
            browser.fill("[name=nextMeeting]", next);
            browser.fill("[name=nextPlace]", "二楼会议室");
        }
        if (picture != null) {
            browser.keep(picture);
        }
        browser.send("#write button.primary");
        city.await(number, "UserTask_ConfirmMinutesWorkers");
        for (String chief : List.of(UNION, MANAGER)) {
            as(chief);
            browser.open(home + "/rounds");
            browser.send("form[action$='/confirm'] button.primary");
        }
    }

    private void review(String picture) {
        browser.send("button[name=adopt]");
        // three items are for a person to judge; the platform leaves them open
        browser.tickAll("[name$='.conforms'][value=true]");
        browser.click("[name=verdict][value=NO_OBJECTION]");
        browser.keep(picture);
        browser.send("form[action$='/filing/decide'] button.primary");
    }

    private void table(String column, int[] pay, int[] skill) {
        for (int i = 0; i < pay.length; i++) {
            browser.enter("[name='grades[" + i + "]." + column + "']", String.valueOf(pay[i]));
            browser.enter("[name='allowances[" + i + "]." + column + "']", String.valueOf(skill[i]));
        }
        String[] pieces = {"0.086", "0.515", "0.353"};
        for (int i = 0; i < pieces.length; i++) {
            browser.enter("[name='pieceRates[" + i + "]." + column + "']", pieces[i]);
        }
    }
}
