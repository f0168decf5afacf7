package org.wageaccord.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.wageaccord.access.RequestOrigin;
import org.wageaccord.access.Role;
import org.wageaccord.contract.EvidenceReaders.Sight;
import org.wageaccord.contract.SigningEvidence.Signature;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Route;

/**
 * From where somebody signed is kept with that act, for the two sides and the auditor, and nowhere else: 个人信息保护法 第六条
 * 「收集个人信息，应当限于实现处理目的的最小范围」.
 */
class EvidencesTests extends Signing {

    private static final RequestOrigin PHONE =
            new RequestOrigin("192.0.2.7", "Mozilla/5.0 (Linux; Android 16) Chrome/142");
    private static final RequestOrigin DESK =
            new RequestOrigin("198.51.100.9", "Mozilla/5.0 (Windows NT 10.0) Edg/142");
    private static final Actor REVIEWER = actor("审查员", Role.CU);

    @Autowired
    Evidences evidences;

    @Autowired
    SaidReaders readers;

    @Autowired
    TextSigners signers;

    @BeforeEach
    void readers() {
        readers.say(CHAIR.id(), Sight.WHOLE);
        readers.say(REVIEWER.id(), Sight.WITHOUT_ORIGIN);
    }

    private Outcome<Void> sign(Actor who, Side side, @Nullable RequestOrigin from) {
        Confirmation confirmed = new Confirmation(DIGEST, "", null, PASSWORD, from);
        return as(who, () -> contracts.sign(caseNumber, side, confirmed));
    }

    private List<Signature> signatures(Actor reader) {
        return as(reader, () -> evidences.of(caseNumber)).orElseThrow().signatures();
    }

    private static @Nullable RequestOrigin from(Signature signature) {
        return signature.origin() == null ? null : signature.origin().from();
    }

    private List<String> bodies() {
        return jdbc.sql(
                        "select convert_from(body, 'UTF8') from audit.ledger_entry where case_number = ? order by entry_id")
                .param(caseNumber.toString())
                .query(String.class)
                .list();
    }

    @Test
    void eachActKeepsFromWhereItCame() {
        frozenAndPassed();
        assertThat(sign(CHAIR, Side.WORKERS, PHONE).isDone()).isTrue();
        at("2026-04-03T09:00");
        assertThat(sign(MANAGER, Side.ENTERPRISE, DESK).isDone()).isTrue();
        assertThat(signatures(CHAIR)).extracting(Signature::side).containsExactly(Side.WORKERS, Side.ENTERPRISE);
        assertThat(signatures(CHAIR)).extracting(EvidencesTests::from).containsExactly(PHONE, DESK);
        assertThat(signatures(CHAIR)).allMatch(Signature::counts).noneMatch(Signature::draft);
    }

    @Test
    void theDraftAndWhatThePassedTextIsSignedWithAreTwoActsWithOriginsOfTheirOwn() {
        contracts.freeze(text(5, DIGEST, Route.Way.SIGN_BEFORE_AND_AFTER_VOTE));
        sign(CHAIR, Side.WORKERS, PHONE).orElseThrow();
        sign(MANAGER, Side.ENTERPRISE, DESK).orElseThrow();
        at("2026-04-10T09:00");
        contracts.passedByCongress(caseNumber, DIGEST, clock.instant());
        assertThat(sign(CHAIR, Side.WORKERS, DESK).isDone()).isTrue();
        List<Signature> found = signatures(CHAIR);
        assertThat(found).hasSize(3);
        assertThat(found.get(2)).returns(false, Signature::draft).returns(true, Signature::counts);
        assertThat(from(found.get(2))).isEqualTo(DESK);
        assertThat(found.subList(0, 2)).allMatch(Signature::draft).noneMatch(Signature::counts);
        assertThat(found.subList(0, 2)).extracting(EvidencesTests::from).containsExactlyInAnyOrder(PHONE, DESK);
    }

    @Test
    void aRefusedActKeepsNothing() {
        frozenAndPassed();
        Confirmation wrong = new Confirmation(DIGEST, "", null, "guess", PHONE);
        assertThat(as(CHAIR, () -> contracts.sign(caseNumber, Side.WORKERS, wrong))
                        .isDone())
                .isFalse();
        assertThat(sign(STRANGER, Side.WORKERS, PHONE).isDone()).isFalse();
        assertThat(jdbc.sql(
                                "select count(*) from contract.signature_origin o join contract.signature s on s.id = o.signature"
                                        + " join contract.frozen_text t on t.id = s.text where t.case_number = ?")
                        .param(caseNumber.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theLedgerHasACommitmentAndNeitherAddressNorDevice() {
        frozenAndPassed();
        sign(CHAIR, Side.WORKERS, PHONE).orElseThrow();
        assertThat(bodies()).noneMatch(body -> body.contains(PHONE.address()) || body.contains("Android"));
        String commitment = signatures(CHAIR).get(0).origin().commitment();
        assertThat(bodies().stream().filter(body -> body.contains(commitment))).hasSize(1);
    }

    /** Four thousand million addresses and a few thousand browsers are soon tried: only the salt keeps the digest from being guessed. */
    @Test
    void theSameOriginIsCommittedToOtherwiseAtEachAct() {
        frozenAndPassed();
        sign(CHAIR, Side.WORKERS, PHONE).orElseThrow();
        sign(MANAGER, Side.ENTERPRISE, PHONE).orElseThrow();
        assertThat(signatures(CHAIR).stream()
                        .map(one -> one.origin().commitment())
                        .distinct())
                .hasSize(2);
    }

    @Test
    void aSignatureFromBeforeOrWithoutABrowserHasNone() {
        frozenAndPassed();
        sign(CHAIR, Side.WORKERS, (RequestOrigin) null).orElseThrow();
        assertThat(signatures(CHAIR)).singleElement().returns(null, Signature::origin);
        assertThat(bodies()).noneMatch(body -> body.contains("\"origin\":\""));
    }

    @Test
    void whoReviewsReadsAllButTheOriginsAndAStrangerNothing() {
        frozenAndPassed();
        sign(CHAIR, Side.WORKERS, PHONE).orElseThrow();
        assertThat(signatures(REVIEWER)).singleElement().returns(null, Signature::origin);
        assertThat(as(REVIEWER, () -> evidences.of(caseNumber)).orElseThrow().origins())
                .isFalse();
        assertThat(as(STRANGER, () -> evidences.of(caseNumber))).isEmpty();
    }

    @Test
    void aDelegatesSignatureTellsTheScopeAndTheTermOfTheDelegation() {
        Actor deputy = actor("张三", Role.WR);
        UUID delegation = UUID.randomUUID();
        DelegationTerms terms = new DelegationTerms(
                List.of("DRAFT", "CONTRACT"), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30), null);
        frozenAndPassed();
        signers.say(
                caseNumber,
                Side.WORKERS,
                SigningMandate.delegate(
                        deputy.id(), deputy.name(), CHAIR.name(), CHAIR.name(), delegation, "永薪协〔2026〕0001号-05"));
        signers.say(caseNumber, delegation, terms);
        sign(deputy, Side.WORKERS, PHONE).orElseThrow();
        assertThat(signatures(CHAIR)).singleElement().satisfies(signed -> {
            assertThat(signed.delegation()).isEqualTo(terms);
            assertThat(signed.mandate().paper()).isEqualTo("永薪协〔2026〕0001号-05");
        });
    }

    @Test
    void whatIsKeptIsNeverChangedButMayBeErasedWhereTheLawDemandsIt() {
        frozenAndPassed();
        sign(CHAIR, Side.WORKERS, PHONE).orElseThrow();
        for (String change : List.of(
                "update contract.signature_origin set address = '10.0.0.1'", "truncate contract.signature_origin")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("append-only");
        }
        jdbc.sql("delete from contract.signature_origin where signature = ?")
                .param(signatures(CHAIR).get(0).id())
                .update();
        assertThat(signatures(CHAIR)).singleElement().returns(null, Signature::origin);
        assertThat(contracts.agreement(caseNumber).orElseThrow().workersSigned())
                .isNotNull();
    }
}
