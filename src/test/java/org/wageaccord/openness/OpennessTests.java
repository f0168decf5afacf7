package org.wageaccord.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.performance.Performing.told;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.documents.PaperState;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.openness.Choice.Fact;
import org.wageaccord.openness.Proposal.State;
import org.wageaccord.performance.Performance;
import org.wageaccord.performance.Performing;
import org.wageaccord.registry.Entries;
import org.wageaccord.registry.Registry;
import org.wageaccord.supervision.SupervisionCast;

/** The text is published to the workers by law (条例 第三十五条); anybody else reads of it what both sides chose, and no more. */
@OpennessRoom
class OpennessTests {

    private static final String CHIEFS = " 《浙江省集体合同条例》第十条";
    private static final String PUBLICATION = " 《浙江省集体合同条例》第三十五条";
    private static final String SECRECY = " 《集体合同规定》第二十六条";

    @Autowired
    Openness openness;

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

    @Test
    void nothingIsOpenUntilTheOtherChiefAgreedToTheSameDigest() {
        CaseNumber c = agreements.begun(11);
        assertThat(openness.edition(c)).isEmpty();
        assertThat(told(as(cast.chair, () -> openness.propose(c, choice("C15")))))
                .isEmpty();
        assertThat(openness.edition(c)).as("one side is not both").isEmpty();
        String first = waiting(c).digest();
        assertThat(told(as(cast.chair, () -> openness.agree(c, first))))
                .containsExactly("openness.ownChoice" + PUBLICATION);
        assertThat(told(as(cast.manager, () -> openness.propose(c, choice("C16")))))
                .as("answered with a choice of one's own")
                .isEmpty();
        assertThat(told(as(cast.chair, () -> openness.agree(c, first))))
                .as("what the chair read was another choice")
                .containsExactly("digest openness.changed" + PUBLICATION);
        assertThat(openness.edition(c)).isEmpty();
        String second = waiting(c).digest();
        assertThat(second).isNotEqualTo(first);
        assertThat(told(as(cast.chair, () -> openness.agree(c, second)))).isEmpty();
        OpenEdition open = openness.edition(c).orElseThrow();
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
        as(cast.manager, () -> openness.propose(c, new Choice(List.of("C15"), Set.of(Fact.HEADCOUNT, Fact.RAISE))))
                .orElseThrow();
        as(cast.chair, () -> openness.agree(c, waiting(c).digest())).orElseThrow();
        OpenText text = openness.edition(c).orElseThrow().shown().text();
        assertThat(text.headcount()).isEqualTo(240);
        assertThat(text.raisePercent()).isEqualByComparingTo(new BigDecimal("6.7287"));
    }

    @Test
    void onlyChiefsChooseAnswerAndTakeBack() {
        CaseNumber c = agreements.begun(11);
        Actor stranger = strangeManager();
        as(cast.chair, () -> openness.propose(c, choice("C15"))).orElseThrow();
        String digest = waiting(c).digest();
        for (Actor who :
                List.of(cast.negotiator, cast.clerk, cast.worker, cast.guide, cast.cityUnion, cast.bureau, stranger)) {
            assertThat(List.of(
                            told(as(who, () -> openness.propose(c, choice("C16")))),
                            told(as(who, () -> openness.agree(c, digest))),
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
        as(cast.manager, () -> openness.propose(c, choice("C15"))).orElseThrow();
        String digest = waiting(c).digest();
        assertThat(told(as(cast.manager, () -> openness.propose(c, choice("C16")))))
                .containsExactly("openness.waitsAlready" + PUBLICATION);
        assertThat(told(as(cast.chair, () -> openness.propose(c, choice("C15")))))
                .containsExactly("openness.agreeInstead" + PUBLICATION);
        assertThat(told(as(cast.chair, () -> openness.decline(c, "0", " "))))
                .containsExactly("digest openness.changed" + PUBLICATION, "words openness.wordsMissing" + PUBLICATION);
        assertThat(told(as(cast.chair, () -> openness.decline(c, digest, "长".repeat(501)))))
                .containsExactly("words openness.wordsLong" + PUBLICATION);
        assertThat(told(as(cast.chair, () -> openness.decline(c, digest, "再商量"))))
                .isEmpty();
        assertThat(told(as(cast.chair, () -> openness.agree(c, digest))))
                .containsExactly("openness.nothingWaits" + PUBLICATION);
        as(cast.manager, () -> openness.propose(c, choice("C16"))).orElseThrow();
        assertThat(told(as(cast.chair, () -> openness.recall(c))))
                .as("the other's choice")
                .containsExactly("openness.nothingWaits" + PUBLICATION);
        assertThat(told(as(cast.manager, () -> openness.recall(c)))).isEmpty();
        assertThat(page(c).history()).extracting(Proposal::state).containsExactly(State.RECALLED, State.DECLINED);
        assertThat(page(c).history().get(1).answer().words()).isEqualTo("再商量");
        assertThat(openness.edition(c)).isEmpty();
    }

    @Test
    void nothingThatCannotBeOpenedIsChosen() {
        CaseNumber c = agreements.begun(11);
        assertThat(told(as(cast.chair, () -> openness.propose(c, new Choice(List.of(), Set.of(Fact.RAISE))))))
                .containsExactly("clauses openness.nothingChosen" + SECRECY);
        assertThat(told(as(cast.chair, () -> openness.propose(c, choice("C15", "grades")))))
                .containsExactly("clauses openness.noClause" + SECRECY);
        CaseNumber unpublished =
                agreements.inForce(agreements.today(), agreements.today().plusMonths(6));
        assertThat(told(as(cast.chair, () -> openness.propose(unpublished, choice("C15")))))
                .containsExactly("openness.notPublished" + PUBLICATION);
        as(Actor.PLATFORM, () -> {
            performance.voided(c);
            return null;
        });
        assertThat(told(as(cast.chair, () -> openness.propose(c, choice("C15")))))
                .containsExactly("openness.notInForce" + PUBLICATION);
    }

    @Test
    void eitherSideTakesItsConsentBackAndNothingIsReadFromThenOn() {
        CaseNumber c = agreements.begun(11);
        open(c, "C15");
        assertThat(told(as(cast.manager, () -> openness.propose(c, choice("C15")))))
                .containsExactly("clauses openness.openAlready" + PUBLICATION);
        assertThat(told(as(cast.manager, () -> openness.takeBack(c)))).isEmpty();
        OpenEdition closed = openness.edition(c).orElseThrow();
        assertThat(closed.shown()).isNull();
        assertThat(closed.closed()).isNotNull();
        assertThat(told(as(cast.chair, () -> openness.takeBack(c)))).containsExactly("openness.notOpen" + PUBLICATION);
        open(c, "C15");
        assertThat(openness.edition(c).orElseThrow().shown())
                .as("agreed to anew")
                .isNotNull();
        as(cast.chair, () -> openness.takeBack(c)).orElseThrow();
        assertThat(page(c).open().ended().side()).isEqualTo(Side.WORKERS);
    }

    @Test
    void anotherAgreedChoiceTakesThePlaceAndWhatWaitsChangesNothing() {
        CaseNumber c = agreements.begun(11);
        open(c, "C15");
        as(cast.manager, () -> openness.propose(c, choice("C15", "C16"))).orElseThrow();
        assertThat(shownKeys(openness.edition(c).orElseThrow())).containsExactly("C15");
        as(cast.chair, () -> openness.agree(c, waiting(c).digest())).orElseThrow();
        assertThat(shownKeys(openness.edition(c).orElseThrow())).containsExactly("C15", "C16");
        as(cast.chair, () -> openness.takeBack(c)).orElseThrow();
        assertThat(openness.edition(c).orElseThrow().shown())
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
        OpenEdition open = openness.edition(c).orElseThrow();
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
        OpenEdition voided = openness.edition(c).orElseThrow();
        assertThat(voided.standing()).isEqualTo(PaperState.VOIDED);
        assertThat(voided.shown()).isNull();
    }

    @Test
    void theOtherSideIsToldAndTheLedgerKeepsWhoAgreedToWhat() {
        CaseNumber c = agreements.begun(11);
        int before = notifications.unread(cast.chair.id());
        as(cast.manager, () -> openness.propose(c, choice("C15", "X01"))).orElseThrow();
        assertThat(notifications.unread(cast.chair.id())).isEqualTo(before + 1);
        String digest = waiting(c).digest();
        int manager = notifications.unread(cast.manager.id());
        as(cast.chair, () -> openness.agree(c, digest)).orElseThrow();
        assertThat(notifications.unread(cast.manager.id())).isEqualTo(manager + 1);
        as(cast.manager, () -> openness.takeBack(c)).orElseThrow();
        assertThat(ledger(c))
                .containsExactly(
                        "openness.editionProposed ENTERPRISE " + digest,
                        "openness.editionAgreed WORKERS " + digest,
                        "openness.editionTakenBack ENTERPRISE " + digest);
    }

    @Test
    void whatWasChosenAndAgreedToIsNeverRewritten() {
        open(agreements.begun(11), "C15");
        for (String table : List.of("proposal", "answer", "ending")) {
            AppendOnly.assertKept(jdbc, "openness." + table);
        }
    }

    private void open(CaseNumber c, String... clauses) {
        as(cast.manager, () -> openness.propose(c, choice(clauses))).orElseThrow();
        as(cast.chair, () -> openness.agree(c, waiting(c).digest())).orElseThrow();
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
        return as(Actor.PLATFORM, () -> {
            Actor actor = accounts.actor(accounts.open("openness-other", "柳某", Role.EL, SupervisionCast.PASSWORD)
                    .orElseThrow());
            registry.mandate(actor.id(), other, Role.EL, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), "营业执照")
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
