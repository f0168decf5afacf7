package org.wageaccord.contract.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wageaccord.access.Authenticators;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.access.Phone;
import org.wageaccord.access.PhoneTime;
import org.wageaccord.access.SecondFactor;
import org.wageaccord.audit.Ledger;
import org.wageaccord.audit.LedgerWords;
import org.wageaccord.kernel.Side;

/** A chief whose phone makes codes signs the agreement with one, and with the password no more. */
class EnrolledChiefTests extends PageOfTheAgreement {

    @Autowired
    PhoneTime phones;

    @Autowired
    Authenticators authenticators;

    @Autowired
    SecondFactor factor;

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerWords words;

    private Phone phone;

    @BeforeEach
    void enrol() {
        at("2026-04-17T14:00");
        jdbc.sql("insert into access.account (id, username, name, role, password_hash, created_at)"
                        + " values (?, ?, ?, 'WC', 'no hash', now())")
                .params(CHAIR.id().value(), "chief-" + CHAIR.id(), CHAIR.name())
                .update();
        authenticators.begin(CHAIR.id());
        phone = new Phone(authenticators.begun(CHAIR.id()).orElseThrow());
        assertThat(authenticators
                        .confirm(CHAIR.id(), phone.shows(phones.now()), PASSWORD)
                        .isDone())
                .isTrue();
        clearInvocations(accounts);
        at("2026-04-17T14:10");
        frozenAndPassed();
    }

    /** Setting up used the code of this step. */
    private Instant nextCode() {
        return phones.now().plusSeconds(30);
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
        jdbc.sql("delete from access.authenticator where account = ?")
                .param(CHAIR.id().value())
                .update();
        jdbc.sql("delete from access.account where id = ?")
                .param(CHAIR.id().value())
                .update();
    }

    private MockHttpServletRequestBuilder signForm() {
        return post("/cases/" + caseNumber.slug() + "/sign")
                .param("digest", DIGEST)
                .param("read", "true");
    }

    @Test
    void thePageAsksForSixDigitsAndThePhoneOffersThem() throws Exception {
        Element field = page(CHAIR, "/sign").getElementById("password");
        assertThat(field.attr("type")).isEqualTo("text");
        assertThat(field.attr("inputmode")).isEqualTo("numeric");
        assertThat(field.attr("autocomplete")).isEqualTo("one-time-code");
        assertThat(field.parent().select("label").text()).isEqualTo("动态码（6 位数字）");
        Document english =
                parse(send(CHAIR, get("/cases/" + caseNumber.slug() + "/sign").param("lang", "en")));
        assertThat(english.getElementById("password").parent().select("label").text())
                .isEqualTo("Code (6 digits)");
        Element other = page(MANAGER, "/sign").getElementById("password");
        assertThat(other.attr("type")).isEqualTo("password");
    }

    @Test
    void whereCodesAreRequiredWhoHasNoneIsLedToTheSetUpAndSignsNothing() {
        Object target = AopTestUtils.getTargetObject(factor);
        ReflectionTestUtils.setField(target, "required", true);
        try {
            Document page = page(MANAGER, "/sign");
            assertThat(page.getElementById("password")).isNull();
            assertThat(page.select("main form a[href=/authenticator]")).hasSize(1);
            MockHttpServletResponse refused = send(MANAGER, signForm().param("password", PASSWORD));
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(parse(refused).select("p.error").text()).contains("请先在页面底部的“手机动态码”中设置");
            assertThat(contracts.agreement(caseNumber).orElseThrow().enterpriseSigned())
                    .isNull();
            assertThat(send(CHAIR, signForm().param("password", phone.shows(nextCode())))
                            .getStatus())
                    .isEqualTo(303);
        } finally {
            ReflectionTestUtils.setField(target, "required", false);
        }
    }

    @Test
    void theCodeSignsAndThePasswordDoesNot() {
        MockHttpServletResponse refused = send(CHAIR, signForm().param("password", PASSWORD));
        assertThat(refused.getStatus()).isEqualTo(422);
        Element field = parse(refused).getElementById("password");
        assertThat(field.parent().select(".error").text()).contains("6 位数字");
        assertThat(field.val()).isEmpty();
        assertThat(contracts.agreement(caseNumber).orElseThrow().workersSigned())
                .isNull();
        Instant now = clock.instant();
        MockHttpServletResponse signed = send(CHAIR, signForm().param("password", phone.shows(nextCode())));
        assertThat(signed.getStatus()).isEqualTo(303);
        assertThat(contracts.agreement(caseNumber).orElseThrow().workersSigned())
                .isEqualTo(now);
        verify(accounts, never()).confirms(any(), any());
        assertThat(sign(MANAGER, Side.ENTERPRISE).isDone()).isTrue();
    }

    /** 电子签名法第十三条: that the signer alone controlled the signing is shown by how the person was confirmed, so it is kept. */
    @Test
    void theReceiptAndTheLedgerSayByWhatEachChiefWasConfirmedAndNeverWhatWasTyped() throws Exception {
        String code = phone.shows(nextCode());
        assertThat(send(CHAIR, signForm().param("password", code)).getStatus()).isEqualTo(303);
        assertThat(sign(MANAGER, Side.ENTERPRISE).isDone()).isTrue();
        assertThat(contracts.receipt(caseNumber, Side.WORKERS).orElseThrow().confirmedBy())
                .isEqualTo(ConfirmedBy.CODE);
        assertThat(contracts.receipt(caseNumber, Side.ENTERPRISE).orElseThrow().confirmedBy())
                .isEqualTo(ConfirmedBy.PASSWORD);
        assertThat(page(CHAIR, "/sign").getElementById("confirmed-by").text()).contains("手机动态码");
        assertThat(page(MANAGER, "/sign").getElementById("confirmed-by").text()).contains("登录密码");
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        List<String> told = ledger.of(caseNumber, 0, 50).stream()
                .filter(entry -> entry.act().equals("contract.agreementSigned"))
                .map(words::words)
                .toList();
        assertThat(told)
                .containsExactlyInAnyOrder(CHAIR.name() + "在合同上签字，以手机动态码确认本人", MANAGER.name() + "在合同上签字，以登录密码确认本人");
        assertThat(jdbc.sql("select convert_from(body, 'UTF8') from audit.ledger_entry where case_number = ?")
                        .param(caseNumber.toString())
                        .query(String.class)
                        .list())
                .noneMatch(body -> body.contains(code) || body.contains(PASSWORD));
    }

    /** Nobody knows any more how they were confirmed, and the receipt does not pretend to. */
    @Test
    void theReceiptOfASignatureFromBeforeItWasKeptSaysNothingOfIt() throws Exception {
        jdbc.sql("""
                        insert into contract.signature (id, text, side, act, signer, signer_name, digest, signed_at)
                        select gen_random_uuid(), id, 'ENTERPRISE', 'AGREEMENT', enterprise_chief, enterprise_chief_name, digest, now()
                        from contract.frozen_text where case_number = ?""").param(caseNumber.toString()).update();
        assertThat(contracts.receipt(caseNumber, Side.ENTERPRISE).orElseThrow().confirmedBy())
                .isNull();
        assertThat(page(MANAGER, "/sign").getElementById("confirmed-by")).isNull();
    }

    @Test
    void aWrongCodeIsToldBesideItsFieldAndAnActRefusedAnywayUsesUpNone() {
        Instant now = nextCode();
        MockHttpServletResponse wrong = send(CHAIR, signForm().param("password", phone.neverShows(phones.now())));
        assertThat(parse(wrong)
                        .getElementById("password")
                        .parent()
                        .select(".error")
                        .text())
                .contains("动态码不对或者已经用过");
        String code = phone.shows(now);
        assertThat(codes(as(CHAIR, () -> contracts.sign(caseNumber, Side.WORKERS, "c3".repeat(32), code))))
                .containsExactly("textChanged");
        assertThat(as(CHAIR, () -> contracts.sign(caseNumber, Side.WORKERS, DIGEST, code))
                        .isDone())
                .isTrue();
    }
}
