package org.wageaccord.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.performance.Performing.told;
import static org.wageaccord.supervision.SupervisionCast.PASSWORD;
import static org.wageaccord.supervision.SupervisionCast.as;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.access.Role;
import org.wageaccord.documents.PaperState;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.openness.Choice.Fact;
import org.wageaccord.openness.Proposal.State;
import org.wageaccord.performance.Performance;
import org.wageaccord.performance.Performing;
import org.wageaccord.registry.Entries;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Registry;
import org.wageaccord.supervision.SupervisionCast;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Team;

/** The text is published to the workers by law (条例 第三十五条); anybody else reads of it what both sides chose, and no more. */
@OpennessRoom
class OpennessTests {

    private static final String CHIEFS = " 《浙江省集体合同条例》第十条";
    private static final String PUBLICATION = " 《浙江省集体合同条例》第三十五条";
    private static final String SECRECY = " 《集体合同规定》第二十六条";

    @Autowired
    Openness openness;

    @Autowired
    OpenEditions editions;

    @Autowired
    Performing agreements;

    @Autowired
    Performance performance;

    @Autowired
    SupervisionCast cast;

    @Autowired
    Registry registry;

    @Autowired
    Accounts accounts;

    @Autowired
    Notifications notifications;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    @Test
    void nothingIsOpenUntilTheOtherChiefAgreedToTheSameDigest() {
        CaseNumber c = agreements.begun(11);
        assertThat(editions.edition(c)).isEmpty();
        assertThat(told(as(cast.chair, () -> openness.propose(c, choice("C15"), PASSWORD))))
                .isEmpty();
        assertThat(editions.edition(c)).as("one side is not both").isEmpty();
        String first = waiting(c).digest();
        assertThat(told(as(cast.chair, () -> openness.agree(c, first, PASSWORD))))
                .containsExactly("openness.ownChoice" + PUBLICATION);
        assertThat(told(as(cast.manager, () -> openness.propose(c, choice("C16"), PASSWORD))))
                .as("answered with a choice of one's own")
                .isEmpty();
        assertThat(told(as(cast.chair, () -> openness.agree(c, first, PASSWORD))))
                .as("what the chair read was another choice")
                .containsExactly("digest openness.changed" + PUBLICATION);
        assertThat(editions.edition(c)).isEmpty();
        String second = waiting(c).digest();
        assertThat(second).isNotEqualTo(first);
        assertThat(told(as(cast.chair, () -> openness.agree(c, second, PASSWORD))))
                .isEmpty();
        OpenEdition open = editions.edition(c).orElseThrow();
        assertThat(open.standing()).isEqualTo(PaperState.VALID);
        assertThat(open.shown().digest()).isEqualTo(second);
        assertThat(shownKeys(open)).containsExactly("C16");
        assertThat(open.shown().text().headcount()).isNull();
        assertThat(open.shown().text().raisePercent()).isNull();
        assertThat(page(c).history()).extracting(Proposal::state).containsExactly(State.OPEN, State.OVERTAKEN);
    }

    @Test
    void factsAreShownOnlyWhereTickedAndTheRaiseOnlyInPercent() {
        CaseNumber c = agreements.begun(11);
        as(
                        cast.manager,
                        () -> openness.propose(
                                c, new Choice(List.of("C15"), Set.of(Fact.HEADCOUNT, Fact.RAISE)), PASSWORD))
                .orElseThrow();
        as(cast.chair, () -> openness.agree(c, waiting(c).digest(), PASSWORD)).orElseThrow();
        OpenText text = editions.edition(c).orElseThrow().shown().text();
        assertThat(text.headcount()).isEqualTo(240);
        assertThat(text.raisePercent()).isEqualByComparingTo(new BigDecimal("6.7287"));
    }

    @Test
    void onlyChiefsChooseAnswerAndTakeBack() {
        CaseNumber c = agreements.begun(11);
        Actor stranger = strangeManager();
        as(cast.chair, () -> openness.propose(c, choice("C15"), PASSWORD)).orElseThrow();
        String digest = waiting(c).digest();
        for (Actor who :
                List.of(cast.negotiator, cast.clerk, cast.worker, cast.guide, cast.cityUnion, cast.bureau, stranger)) {
            assertThat(List.of(
                            told(as(who, () -> openness.propose(c, choice("C16"), PASSWORD))),
                            told(as(who, () -> openness.agree(c, digest, PASSWORD))),
                            told(as(who, () -> openness.decline(c, digest, "不公开"))),
                            told(as(who, () -> openness.recall(c))),
                            told(as(who, () -> openness.takeBack(c)))))
                    .as(who.name() + " " + who.role())
                    .containsOnly(List.of("openness.notChief" + CHIEFS));
        }
        assertThat(waiting(c).digest()).isEqualTo(digest);
    }

    @Test
    void aChoiceIsDeclinedInWordsAndRecalledBeforeItIsAnswered() {
        CaseNumber c = agreements.begun(11);
        as(cast.manager, () -> openness.propose(c, choice("C15"), PASSWORD)).orElseThrow();
        String digest = waiting(c).digest();
        assertThat(told(as(cast.manager, () -> openness.propose(c, choice("C16"), PASSWORD))))
                .containsExactly("openness.waitsAlready" + PUBLICATION);
        assertThat(told(as(cast.chair, () -> openness.propose(c, choice("C15"), PASSWORD))))
                .containsExactly("openness.agreeInstead" + PUBLICATION);
        assertThat(told(as(cast.chair, () -> openness.decline(c, "0", " "))))
                .containsExactly("digest openness.changed" + PUBLICATION, "words openness.wordsMissing" + PUBLICATION);
        assertThat(told(as(cast.chair, () -> openness.decline(c, digest, "长".repeat(501)))))
                .containsExactly("words openness.wordsLong" + PUBLICATION);
        assertThat(told(as(cast.chair, () -> openness.decline(c, digest, "再商量"))))
                .isEmpty();
        assertThat(told(as(cast.chair, () -> openness.agree(c, digest, PASSWORD))))
                .containsExactly("openness.nothingWaits" + PUBLICATION);
        as(cast.manager, () -> openness.propose(c, choice("C16"), PASSWORD)).orElseThrow();
        assertThat(told(as(cast.chair, () -> openness.recall(c))))
                .as("the other's choice")
                .containsExactly("openness.nothingWaits" + PUBLICATION);
        assertThat(told(as(cast.manager, () -> openness.recall(c)))).isEmpty();
        assertThat(page(c).history()).extracting(Proposal::state).containsExactly(State.RECALLED, State.DECLINED);
        assertThat(page(c).history().get(1).answer().words()).isEqualTo("再商量");
        assertThat(editions.edition(c)).isEmpty();
    }

    @Test
    void nothingThatCannotBeOpenedIsChosen() {
        CaseNumber c = agreements.begun(11);
        assertThat(told(as(cast.chair, () -> openness.propose(c, new Choice(List.of(), Set.of(Fact.RAISE)), PASSWORD))))
                .containsExactly("clauses openness.nothingChosen" + SECRECY);
        assertThat(told(as(cast.chair, () -> openness.propose(c, choice("C15", "grades"), PASSWORD))))
                .containsExactly("clauses openness.noClause" + SECRECY);
        CaseNumber unpublished =
                agreements.inForce(agreements.today(), agreements.today().plusMonths(6));
        assertThat(told(as(cast.chair, () -> openness.propose(unpublished, choice("C15"), PASSWORD))))
                .containsExactly("openness.notPublished" + PUBLICATION);
        as(Actor.PLATFORM, () -> {
            performance.voided(c);
            return null;
        });
        assertThat(told(as(cast.chair, () -> openness.propose(c, choice("C15"), PASSWORD))))
                .containsExactly("openness.notInForce" + PUBLICATION);
    }

    @Test
    void eitherSideTakesItsConsentBackAndNothingIsReadFromThenOn() {
        CaseNumber c = agreements.begun(11);
        open(c, "C15");
        assertThat(told(as(cast.manager, () -> openness.propose(c, choice("C15"), PASSWORD))))
                .containsExactly("clauses openness.openAlready" + PUBLICATION);
        assertThat(told(as(cast.manager, () -> openness.takeBack(c)))).isEmpty();
        OpenEdition closed = editions.edition(c).orElseThrow();
        assertThat(closed.shown()).isNull();
        assertThat(closed.closed()).isNotNull();
        assertThat(told(as(cast.chair, () -> openness.takeBack(c)))).containsExactly("openness.notOpen" + PUBLICATION);
        open(c, "C15");
        assertThat(editions.edition(c).orElseThrow().shown())
                .as("agreed to anew")
                .isNotNull();
        as(cast.chair, () -> openness.takeBack(c)).orElseThrow();
        assertThat(page(c).open().ended().side()).isEqualTo(Side.WORKERS);
    }

    @Test
    void anotherAgreedChoiceTakesThePlaceAndWhatWaitsChangesNothing() {
        CaseNumber c = agreements.begun(11);
        open(c, "C15");
        as(cast.manager, () -> openness.propose(c, choice("C15", "C16"), PASSWORD))
                .orElseThrow();
        assertThat(shownKeys(editions.edition(c).orElseThrow())).containsExactly("C15");
        as(cast.chair, () -> openness.agree(c, waiting(c).digest(), PASSWORD)).orElseThrow();
        assertThat(shownKeys(editions.edition(c).orElseThrow())).containsExactly("C15", "C16");
        as(cast.chair, () -> openness.takeBack(c)).orElseThrow();
        assertThat(editions.edition(c).orElseThrow().shown())
                .as("the edition before does not come back")
                .isNull();
    }

    @Test
    void aLaterAgreementLeavesItOpenAsSupersededAndItMayStillBeTakenBack() {
        CaseNumber c = agreements.begun(11);
        open(c, "C15");
        CaseNumber newer =
                agreements.inForce(agreements.today(), agreements.today().plusMonths(9));
        as(Actor.PLATFORM, () -> {
            performance.inForce(newer);
            return null;
        });
        OpenEdition open = editions.edition(c).orElseThrow();
        assertThat(open.standing()).isEqualTo(PaperState.REPLACED);
        assertThat(shownKeys(open)).containsExactly("C15");
        assertThat(told(as(cast.chair, () -> openness.takeBack(c)))).isEmpty();
    }

    @Test
    void ofAVoidedCaseNothingIsShown() {
        CaseNumber c = agreements.begun(11);
        open(c, "C15");
        as(Actor.PLATFORM, () -> {
            performance.voided(c);
            return null;
        });
        OpenEdition voided = editions.edition(c).orElseThrow();
        assertThat(voided.standing()).isEqualTo(PaperState.VOIDED);
        assertThat(voided.shown()).isNull();
    }

    @Test
    void theOtherSideIsToldAndTheLedgerKeepsWhoAgreedToWhat() {
        CaseNumber c = agreements.begun(11);
        int before = notifications.unread(cast.chair.id());
        as(cast.manager, () -> openness.propose(c, choice("C15", "X01"), PASSWORD))
                .orElseThrow();
        assertThat(notifications.unread(cast.chair.id())).isEqualTo(before + 1);
        String digest = waiting(c).digest();
        int manager = notifications.unread(cast.manager.id());
        as(cast.chair, () -> openness.agree(c, digest, PASSWORD)).orElseThrow();
        assertThat(notifications.unread(cast.manager.id())).isEqualTo(manager + 1);
        as(cast.manager, () -> openness.takeBack(c)).orElseThrow();
        assertThat(ledger(c))
                .containsExactly(
                        "openness.editionProposed ENTERPRISE " + digest,
                        "openness.editionAgreed WORKERS " + digest,
                        "openness.editionTakenBack ENTERPRISE " + digest);
    }

    /** Whoever the house knows: on the roster, at the table, in the enterprise's and the city's offices - not only who signed. */
    @Test
    void noNameThatTheHouseKnowsIsReadOutsideNotEvenInATitle() throws Exception {
        PartyId enterprise = new PartyId(Entries.CODE);
        as(
                        Actor.PLATFORM,
                        () -> registry.enter(
                                enterprise, Entries.person("陆燕归", Gender.FEMALE, Entries.identity(411, Gender.FEMALE))))
                .orElseThrow();
        String town = registry.enterprise(enterprise).orElseThrow().townCode();
        person("openness-guide", "胡晓芸", Role.TG, PartyId.town(town), "聘书");
        CaseNumber c = agreements.begun(
                11,
                List.of(
                        new Clause("C15", "陆 燕归的岗位", "由陆燕归、李某、胡晓芸、程某、卢某和凌霄子一同核对；吕某收表。"),
                        new Clause("C16", "试用期", "试用期工资不低于本岗位工资的百分之八十。")));
        expert(c, "凌霄子");
        assertThat(editions.titles(c)).containsExactly("【略】的岗位", "试用期");
        OpennessPage.Tick tick = page(c).clauses().get(0);
        assertThat(tick.title()).isEqualTo("【略】的岗位");
        assertThat(tick.words()).isEqualTo("由【略】、【略】、【略】、【略】、【略】和【略】一同核对；【略】收表。");
        assertThat(tick.cut()).isTrue();
        open(c, "C15");
        assertThat(editions.edition(c).orElseThrow().shown().text().parts().toString())
                .contains("一同核对")
                .doesNotContain("燕归", "李某", "凌霄子");
    }

    /** Consent that opens the text to everybody is given by this very person (电子签名法 第十三条), on both sides. */
    @Test
    void nobodyOpensAnythingWithoutAFreshConfirmationAndItIsKeptByWhat() {
        CaseNumber c = agreements.begun(11);
        assertThat(told(as(cast.chair, () -> openness.propose(c, choice("C15"), "not-it"))))
                .containsExactly("password access.confirmationWrong");
        assertThat(page(c).history()).isEmpty();
        assertThat(told(as(cast.chair, () -> openness.propose(c, choice("C99"), "not-it"))))
                .as("asked only of what would otherwise be done")
                .containsExactly("clauses openness.noClause" + SECRECY);
        as(cast.chair, () -> openness.propose(c, choice("C15"), PASSWORD)).orElseThrow();
        String digest = waiting(c).digest();
        assertThat(told(as(cast.manager, () -> openness.agree(c, digest, ""))))
                .containsExactly("password access.confirmationWrong");
        assertThat(editions.edition(c)).isEmpty();
        as(cast.manager, () -> openness.agree(c, digest, PASSWORD)).orElseThrow();
        Proposal open = page(c).open();
        assertThat(open.confirmedBy()).isEqualTo(ConfirmedBy.PASSWORD);
        assertThat(open.answer().confirmedBy()).isEqualTo(ConfirmedBy.PASSWORD);
        assertThat(jdbc.sql(
                                "select convert_from(body, 'UTF8') from audit.ledger_entry where case_number = ? and act = 'openness.editionAgreed'")
                        .param(c.toString())
                        .query(String.class)
                        .single())
                .contains("PASSWORD");
    }

    @Test
    void theListHasWhatIsOpenNowNewestFirstAndIsSearchedByNameAndNumber() {
        CaseNumber first = agreements.begun(11);
        CaseNumber second = agreements.begun(11);
        CaseNumber closed = agreements.begun(11);
        CaseNumber voided = agreements.begun(11);
        CaseNumber waits = agreements.begun(11);
        long before = editions.list("", 0).total();
        for (CaseNumber c : List.of(first, second, closed, voided)) {
            open(c, "C15");
        }
        as(cast.chair, () -> openness.propose(waits, choice("C15"), PASSWORD)).orElseThrow();
        as(cast.chair, () -> openness.takeBack(closed)).orElseThrow();
        as(Actor.PLATFORM, () -> {
            performance.voided(voided);
            return null;
        });
        OpenList all = editions.list(" ", 0);
        assertThat(all.total()).isEqualTo(before + 2);
        assertThat(all.lines())
                .extracting(OpenList.Line::caseNumber)
                .contains(first, second)
                .doesNotContain(closed, voided, waits);
        assertThat(all.lines())
                .isSortedAccordingTo(Comparator.comparing(OpenList.Line::agreedAt)
                        .reversed()
                        .thenComparing(line -> line.caseNumber().toString()));
        assertThat(editions.list(first.toString(), 0).lines()).singleElement().satisfies(line -> {
            assertThat(line.enterprise()).isEqualTo("浙江示例五金有限公司");
            assertThat(line.standing()).isEqualTo(PaperState.VALID);
        });
        assertThat(editions.list("示例五金", 0).lines()).isNotEmpty();
        assertThat(editions.list("没有这家", 0)).isEqualTo(new OpenList(List.of(), 0, 0));
        open(closed, "C15");
        assertThat(editions.list(closed.toString(), 0).total())
                .as("agreed to anew")
                .isEqualTo(1);
        assertThat(editions.list("", 400).lines()).as("a page that is none").isEmpty();
    }

    @Test
    void whatWasChosenAndAgreedToIsNeverRewritten() {
        open(agreements.begun(11), "C15");
        for (String table : List.of("proposal", "answer", "ending")) {
            AppendOnly.assertKept(jdbc, "openness." + table);
        }
    }

    private void open(CaseNumber c, String... clauses) {
        as(cast.manager, () -> openness.propose(c, choice(clauses), PASSWORD)).orElseThrow();
        as(cast.chair, () -> openness.agree(c, waiting(c).digest(), PASSWORD)).orElseThrow();
    }

    /** Somebody from outside at the table, whom no register knows. */
    private void expert(CaseNumber c, String name) throws Exception {
        NegotiatorEntry entry = new NegotiatorEntry(null, name, false, "律师", null, "委托专家", false, true, null);
        jdbc.sql("insert into teams.bench (case_number, enterprise, above_scale, headcount, women, meeting, opened_at)"
                        + " values (?, ?, true, 240, 96, '2026-03-12', now())")
                .params(c.toString(), Entries.CODE)
                .update();
        jdbc.sql("insert into teams.team (case_number, side, version, members, named_at, named_by)"
                        + " values (?, 'WORKERS', 1, cast(? as jsonb), now(), ?)")
                .params(
                        c.toString(),
                        json.writeValueAsString(List.of(new Team.Negotiator(entry, null))),
                        cast.chair.id().value())
                .update();
    }

    private OpennessPage page(CaseNumber c) {
        return as(cast.chair, () -> openness.page(c)).orElseThrow();
    }

    private Proposal waiting(CaseNumber c) {
        return page(c).waiting();
    }

    private static List<String> shownKeys(OpenEdition edition) {
        return edition.shown().text().choice().clauses();
    }

    private static Choice choice(String... clauses) {
        return new Choice(List.of(clauses), Set.of());
    }

    private Actor strangeManager() {
        PartyId other = as(
                        Actor.PLATFORM,
                        () -> registry.enter(
                                Entries.enterprise(Entries.code(951), "永康示例旁企有限公司", "芝英镇", false, null, null)))
                .orElseThrow();
        return person("openness-other", "柳某", Role.EL, other, "营业执照");
    }

    private Actor person(String username, String name, Role role, PartyId party, String paper) {
        return as(Actor.PLATFORM, () -> {
            Actor actor =
                    accounts.actor(accounts.open(username, name, role, PASSWORD).orElseThrow());
            registry.mandate(actor.id(), party, role, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), paper)
                    .orElseThrow();
            return actor;
        });
    }

    private List<String> ledger(CaseNumber c) {
        return jdbc.sql("""
                select act || ' ' || side || ' ' || digest from audit.ledger_entry
                where case_number = ? and act like 'openness.%' order by xid""").param(c.toString()).query(String.class).list();
    }
}
