package org.wageaccord.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wageaccord.access.Acting;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;

/** The inbox of messages: the place of legal receipt. */
@SpringBootTest
@AutoConfigureMockMvc
class NotificationsTests {

    private static final CaseNumber CASE = new CaseNumber("永", 2026, 123);
    private static final CaseNumber OTHER_CASE = new CaseNumber("永", 2026, 124);
    private static final String SIGNED = "notice.contract.signed";

    @Autowired
    Notifications notifications;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    MessageWords words;

    @Autowired
    MockMvc web;

    private final ActorId reader = new ActorId(UUID.randomUUID());
    private final ActorId neighbour = new ActorId(UUID.randomUUID());

    @Test
    void everyRecipientGetsTheMessageOnceHoweverOftenItIsTold() {
        tell("signed", CASE, reader, neighbour, reader);
        tell("signed", CASE, reader);
        assertThat(notifications.count(reader)).isEqualTo(1);
        assertThat(notifications.count(neighbour)).isEqualTo(1);
        tell("signed", OTHER_CASE, reader);
        tell("signed again", CASE, reader);
        assertThat(notifications.count(reader)).isEqualTo(3);
        notifications.tell(List.of(), CASE, "nobody", SIGNED, "/", "应某");
    }

    @Test
    void theTimeOfReceiptAndTheFirstOpeningAreKept() {
        tell("signed", CASE, reader);
        Message sent = only();
        assertThat(Duration.between(sent.sentAt(), clock.instant()).abs()).isLessThan(Duration.ofMinutes(1));
        assertThat(sent.openedAt()).isNull();
        assertThat(notifications.unread(reader)).isEqualTo(1);
        assertThat(notifications.open(reader, sent.id())).contains("/cases/2026-0123/sign");
        Instant first = only().openedAt();
        assertThat(first).isNotNull();
        assertThat(notifications.unread(reader)).isZero();
        assertThat(notifications.open(reader, sent.id())).isPresent();
        assertThat(only().openedAt()).isEqualTo(first);
    }

    @Test
    void nobodyOpensTheMessageOfAnother() {
        tell("signed", CASE, reader);
        assertThat(notifications.open(neighbour, only().id())).isEmpty();
        assertThat(only().openedAt()).isNull();
        assertThat(send(neighbour, post("/messages/" + only().id()).with(csrf()))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theDatabaseRefusesToChangeWhatWasSent() {
        tell("signed", CASE, reader);
        notifications.open(reader, only().id());
        for (String attack : List.of(
                "update notification.message set sent_at = sent_at - interval '1 day'",
                "update notification.message set first_opened_at = null",
                "update notification.message set first_opened_at = now() where first_opened_at is not null",
                "delete from notification.message",
                "truncate notification.message")) {
            assertThatThrownBy(() -> jdbc.sql(attack).update())
                    .as(attack)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("keeps what was sent");
        }
        assertThatThrownBy(() -> jdbc.sql("""
                                update notification.message set first_opened_at = now(), link = '/elsewhere'
                                where recipient = ?""").param(unopened()).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aMessageIsWordedInTheLanguageOfWhoReadsIt() {
        tell("signed", CASE, reader);
        assertThat(in(Locale.SIMPLIFIED_CHINESE, () -> only().text())).isEqualTo("对方应某已在合同上签字");
        assertThat(in(Locale.ENGLISH, () -> only().text())).contains("应某").doesNotContain("签字");
        notifications.tell(List.of(neighbour), CASE, "x", "notice.nobody.worded", "/");
        assertThat(notifications.page(neighbour, 0, 1).get(0).text()).isEqualTo("notice.nobody.worded");
    }

    @Test
    void datesAndMomentsAreWordedForTheReaderAndAYearIsNoAmount() {
        String args = words.written(java.time.LocalDate.of(2026, 2, 28), Instant.parse("2026-02-09T07:20:00Z"), 2026);
        assertThat(in(Locale.SIMPLIFIED_CHINESE, () -> words.of("notice.ratification.congressCalled", args)))
                .startsWith("2026年2月28日定于 2026年2月9日 15:20（北京时间）");
        assertThat(in(Locale.ENGLISH, () -> words.of("notice.ratification.congressCalled", args)))
                .contains("28 Feb 2026");
        assertThat(in(Locale.SIMPLIFIED_CHINESE, () -> words.of(SIGNED, words.written(2026))))
                .contains("2026");
    }

    @Test
    void thePageShowsUnreadInWordsAndOpeningLeadsOn() {
        tell("signed", CASE, reader);
        Document page = page("/messages");
        assertThat(page.select("tbody tr").text()).contains("未读", "对方应某", "永薪协〔2026〕0123号", "北京时间");
        MockHttpServletResponse opened =
                send(reader, post(page.select("tbody form").attr("action")).with(csrf()));
        assertThat(opened.getStatus()).isEqualTo(303);
        assertThat(opened.getRedirectedUrl()).isEqualTo("/cases/2026-0123/sign");
        assertThat(page("/messages").select("tbody tr").text()).doesNotContain("未读");
    }

    @Test
    void theListIsPagedAndAnEmptyOneSaysWhatWillComeHere() {
        assertThat(page("/messages").select(".empty").text()).contains("还没有消息", "待办");
        IntStream.rangeClosed(1, 21).forEach(n -> tell("round " + n, CASE, reader));
        assertThat(page("/messages").select("tbody tr")).hasSize(20);
        assertThat(page("/messages?page=1").select("tbody tr")).hasSize(1);
        assertThat(page("/messages?page=-1").select("tbody tr")).hasSize(20);
    }

    private void tell(String key, CaseNumber caseNumber, ActorId... recipients) {
        notifications.tell(List.of(recipients), caseNumber, key, SIGNED, "/cases/" + caseNumber.slug() + "/sign", "应某");
    }

    private Message only() {
        List<Message> messages = notifications.page(reader, 0, 10);
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    private UUID unopened() {
        tell("unopened", CASE, neighbour);
        return neighbour.value();
    }

    private Document page(String address) {
        try {
            return Jsoup.parse(send(reader, get(address)).getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MockHttpServletResponse send(ActorId who, MockHttpServletRequestBuilder request) {
        return Acting.as(new Actor(who, "陈某", "WC"), () -> {
            try {
                return web.perform(request.with(user("reader"))).andReturn().getResponse();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private static <T> T in(Locale language, Supplier<T> read) {
        LocaleContextHolder.setLocale(language);
        try {
            return read.get();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
