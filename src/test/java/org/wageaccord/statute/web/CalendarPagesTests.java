package org.wageaccord.statute.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.wageaccord.access.Acting;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.statute.CalendarLoaded;
import org.wageaccord.statute.Statute;
import org.wageaccord.statute.StatuteRoom;

/** The administrator loads the holiday notice of a year after looking at it; others look at the calendars only. */
@StatuteRoom
@RecordApplicationEvents
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalendarPagesTests {

    private static final Actor ADMINISTRATOR = new Actor(new ActorId(UUID.randomUUID()), "管理员", "SA");
    private static final Actor REVIEWER = new Actor(new ActorId(UUID.randomUUID()), "审查员", "CU");
    private static final String NOTICE = """
            日期,安排,名称
            2023-01-02,放假,元旦
            2023-01-01,放假,元旦
            2023-01-23,放假,春节
            2023-01-24,放假,春节
            2023-01-28,上班,春节
            """;

    @Autowired
    MockMvc web;

    @Autowired
    Statute statute;

    @Autowired
    ApplicationEvents events;

    private MockHttpServletResponse send(Actor by, String year, String number, String table, String act) {
        MockMultipartHttpServletRequestBuilder request = multipart("/law/calendars/load");
        request.param("year", year)
                .param("notice", "国务院办公厅关于" + year + "年部分节假日安排的通知")
                .param("number", number)
                .param("issued", "2022-12-08")
                .param("table", table)
                .with(user("somebody"))
                .with(csrf());
        if (!act.isEmpty()) {
            request.param("do", act);
        }
        return Acting.as(by, () -> perform(request));
    }

    private MockHttpServletResponse perform(MockMultipartHttpServletRequestBuilder request) {
        try {
            return web.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Document calendars() throws Exception {
        return Jsoup.parse(web.perform(get("/law/calendars").with(user("wc")))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    @Order(1)
    void theCalendarShowsDaysOffAndMakeUpDays() throws Exception {
        Document page = calendars();
        assertThat(page.select("svg[role=img]")).hasSize(36);
        assertThat(page.text()).contains("2026 年工作日历", "全年 248 个工作日", "2月14日 星期六", "10月10日 星期六", "国办发明电〔2024〕12号");
        assertThat(page.select("a[href=/law/calendars/load]"))
                .as("no administrator")
                .isEmpty();
    }

    @Test
    @Order(2)
    void aNoticeIsLookedAtBeforeItIsLoaded() throws Exception {
        MockHttpServletResponse looked = send(ADMINISTRATOR, "2023", "国办发明电〔2022〕16号", NOTICE, "");
        Document preview = Jsoup.parse(looked.getContentAsString());
        assertThat(preview.text()).contains("核对放假通知", "2023 年工作日历", "1月28日 星期六", "1月23日 星期一 至 1月24日 星期二");
        assertThat(preview.select("textarea[name=table]").val()).contains("2023-01-28,上班,春节");
        assertThat(statute.calendars()).noneMatch(year -> year.year() == 2023);
    }

    @Test
    @Order(3)
    void aLoadedNoticeCountsAtOnceAndIsTold() {
        assertThat(statute.deadline("T03", LocalDate.of(2023, 1, 16)).known()).isFalse();
        MockHttpServletResponse loaded = send(ADMINISTRATOR, "2023", "国办发明电〔2022〕16号", NOTICE, "load");
        assertThat(loaded.getStatus()).isEqualTo(302);
        assertThat(events.stream(CalendarLoaded.class)).singleElement().satisfies(news -> {
            assertThat(news.year()).isEqualTo(2023);
            assertThat(news.daysOff()).isEqualTo(4);
            assertThat(news.makeUps()).isEqualTo(1);
        });
        assertThat(statute.deadline("T03", LocalDate.of(2023, 1, 16)).due())
                .as("17, 18, 19, 20, 25, 26, 27, 28, 30, 31 January")
                .isEqualTo("2023-01-31");
    }

    @Test
    @Order(4)
    void aLaterNoticeOfTheSameYearReplacesItAndSaysSo() throws Exception {
        String corrected = NOTICE.replace("2023-01-28,上班,春节", "2023-01-29,上班,春节");
        Document preview =
                Jsoup.parse(send(ADMINISTRATOR, "2023", "更正", corrected, "").getContentAsString());
        assertThat(preview.text()).contains("2023 年已有放假安排（国办发明电〔2022〕16号）");
        assertThat(send(ADMINISTRATOR, "2023", "更正", corrected, "load").getStatus())
                .isEqualTo(302);
        assertThat(statute.isWorkday(LocalDate.of(2023, 1, 28))).isFalse();
        assertThat(statute.isWorkday(LocalDate.of(2023, 1, 29))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022 | 号 | 2022-01-28,放假,春节 2022-01-28,上班,春节 | 2022-01-28 既是调休上班日又是放假日",
                "2022 | 号 | 2022-01-31,放假,春节 2023-02-05,上班,春节 | 2023-02-05 不在 2022 年",
                "2022 | 号 | 2022-01-31,放假,春节 2022-02-09,上班,春节 | 2022-02-09 不是周末",
                "2022 | 号 | 2022-01-31,放假,春节 2022-01-31,放假,除夕 | 2022-01-31 属于两个节日",
                "2022 | 号 | 2022-01-31,放假,春节 2022-01-31,放假,春节 | 写了两次",
                "2022 | 号 | 2022-01-31,休息,春节 | 第 1 行",
                "2022 | 号 | 2022-02-30,放假,春节 2022-02-31,放假,春节 | 第 2 行",
                "2022 | 号 | 2022-01-29,上班,春节 | 只有上班日，没有放假日",
                "2022 | '' | 2022-01-31,放假,春节 | 没有来源的放假安排不能载入",
                "1999 | 号 | 1999-01-01,放假,元旦 | 年度应当在",
                "二〇二二 | 号 | 2022-01-31,放假,春节 | 年度应当在",
                "2022 | 号 | '' | 请填写放假和调休日期",
            })
    @Order(5)
    void anUnsoundOrUnsourcedNoticeIsRefusedWithTheReasonAndKept(
            String year, String number, String lines, String reason) throws Exception {
        for (String act : new String[] {"", "load"}) {
            MockHttpServletResponse refused = send(ADMINISTRATOR, year, number, lines.replace(" ", "\n"), act);
            assertThat(refused.getStatus()).isEqualTo(422);
            Document page = Jsoup.parse(refused.getContentAsString());
            assertThat(page.text()).contains(reason);
            assertThat(page.select("#table").val()).isEqualTo(lines.replace(" ", "\n"));
        }
        assertThat(statute.calendars()).noneMatch(known -> known.year() == 2022);
    }

    @Test
    @Order(6)
    void onlyTheAdministratorLoads() throws Exception {
        assertThat(send(REVIEWER, "2022", "号", NOTICE, "load").getStatus()).isEqualTo(403);
        assertThat(Acting.as(REVIEWER, () -> {
                    try {
                        return web.perform(get("/law/calendars/load").with(user("wc")))
                                .andReturn()
                                .getResponse()
                                .getStatus();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .isEqualTo(403);
    }

    @Test
    @Order(7)
    void theTableMayComeAsAFile() throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart("/law/calendars/load");
        request.file(new MockMultipartFile(
                        "file",
                        "2022.csv",
                        "text/csv",
                        "\uFEFF2022-01-31,off,春节\r\n2022-01-29,work,春节\r\n".getBytes("UTF-8")))
                .param("year", "2022")
                .param("notice", "通知")
                .param("number", "号")
                .param("issued", "2021-10-25")
                .with(user("somebody"))
                .with(csrf());
        Document preview =
                Jsoup.parse(Acting.as(ADMINISTRATOR, () -> perform(request)).getContentAsString());
        assertThat(preview.text()).contains("2022 年工作日历", "1月29日 星期六");
    }
}
