package org.wageaccord.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.wageaccord.access.Acting;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The timeline of a case, and the page of the auditor. */
@SpringBootTest
@AutoConfigureMockMvc
class LedgerPagesTests {

    private static final AtomicInteger SERIAL = new AtomicInteger(950_000);

    @Autowired
    MockMvc web;

    @Autowired
    LedgerPages pages;

    @Autowired
    ThymeleafViewResolver views;

    @Autowired
    FormattingConversionService mvcConversionService;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private final CaseNumber caseNumber = new CaseNumber("永", 2026, SERIAL.incrementAndGet());
    private final Actor chief = new Actor(new ActorId(UUID.randomUUID()), "应某" + caseNumber.serial(), "EC");
    private final Actor auditor = new Actor(new ActorId(UUID.randomUUID()), "审某", "AU");

    private record Tried(CaseNumber caseNumber, String name, String digest, Side side) implements Recorded {
        @Override
        public String act() {
            return "access.signedIn";
        }
    }

    @Test
    void theTimelineSaysWhoDidWhatWhenInPlainWordsThirtyToAPage() throws Exception {
        act(31);
        Document first = timeline("");
        assertThat(first.select(".timeline > li")).hasSize(30);
        assertThat(first.select(".timeline > li").first().text())
                .startsWith("企业方 第 31 位 登录")
                .contains("北京时间 · 企业方首席代表 " + chief.name())
                .endsWith("摘要 0f3a0f3a0f3a");
        assertThat(first.select(".timeline > li").first().select(".dot.ENTERPRISE"))
                .hasSize(1);
        Document second = timeline("?page=1");
        assertThat(second.select(".timeline > li")).hasSize(1);
        assertThat(second.text()).contains("第 1 位 登录", "2 / 2");
    }

    @Test
    void anEmptyTimelineSaysWhatComesNext() throws Exception {
        assertThat(timeline("").select(".empty").text()).isEqualTo("还没有记录。第一次办理以后，记录显示在这里。");
    }

    @Test
    void onlyTheAuditorReadsTheWholeLedger() throws Exception {
        for (Actor stranger : new Actor[] {chief, new Actor(new ActorId(UUID.randomUUID()), "系某", "SA")}) {
            Acting.as(stranger, () -> {
                try {
                    web.perform(get("/audit").with(user("stranger"))).andExpect(status().isForbidden());
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    @Test
    void theAuditorFindsByCaseInEitherFormAndByPersonAndGoesOnToOlderEntries() throws Exception {
        act(31);
        Document byAddress = audit("?number=" + caseNumber.slug());
        assertThat(byAddress.select(".timeline > li")).hasSize(30);
        Document older =
                audit(byAddress.select("a:containsOwn(更早)").attr("href").substring("/audit".length()));
        assertThat(older.select(".timeline > li").eachText())
                .singleElement()
                .asString()
                .contains("第 1 位 登录");
        assertThat(audit("?number=" + caseNumber + "&act=access&actor=" + chief.name())
                        .select(".timeline > li"))
                .hasSize(30);
        assertThat(audit("?actor=" + chief.name() + "&act=filing").select(".empty"))
                .hasSize(1);
    }

    @Test
    void whatIsNoCaseNumberIsRefusedBesideItsFieldAndKept() throws Exception {
        Document page = audit("?number=0123号&actor=应某");
        assertThat(page.select("#number-error").text()).contains("不是案件编号");
        assertThat(page.select("#number").val()).isEqualTo("0123号");
        assertThat(page.select("#actor").val()).isEqualTo("应某");
    }

    private void act(int times) {
        transaction.executeWithoutResult(tx -> Acting.as(chief, () -> {
            for (int round = 1; round <= times; round++) {
                events.publishEvent(new Tried(caseNumber, "第 " + round + " 位", "0f3a".repeat(16), Side.ENTERPRISE));
            }
        }));
    }

    /** Without the house's interceptors: who may open a case is decided, and tested, in another room. */
    private Document timeline(String query) throws Exception {
        return Jsoup.parse(MockMvcBuilders.standaloneSetup(pages)
                .setViewResolvers(views::resolveViewName)
                .setConversionService(mvcConversionService)
                .build()
                .perform(get("/cases/" + caseNumber.slug() + "/timeline" + query)
                        .locale(java.util.Locale.SIMPLIFIED_CHINESE))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Document audit(String query) {
        return Acting.as(auditor, () -> {
            try {
                return Jsoup.parse(web.perform(get("/audit" + query).with(user("auditor")))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }
}
