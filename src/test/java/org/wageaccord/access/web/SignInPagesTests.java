package org.wageaccord.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.DemoPerson;
import org.wageaccord.access.Role;

/** The buttons of the demo people. */
@SpringBootTest
@AutoConfigureMockMvc
class SignInPagesTests {

    @Autowired
    ThymeleafViewResolver views;

    @Test
    void theDemoPeopleAreButtonsByPartyEachWithRoleAndWhatThereIsToDo() throws Exception {
        Accounts accounts = mock(Accounts.class);
        DemoPerson reviewer = new DemoPerson(UUID.randomUUID(), "程某", Role.CU, "审查一份报送");
        DemoPerson chief = new DemoPerson(UUID.randomUUID(), "陈某", Role.WC, "可发起要约");
        DemoPerson clerk = new DemoPerson(UUID.randomUUID(), "吕某", Role.EH, "可交付资料");
        when(accounts.demoPeople()).thenReturn(List.of(reviewer, chief, clerk));
        Document page = Jsoup.parse(MockMvcBuilders.standaloneSetup(new SignInPages(accounts, true))
                .setViewResolvers(views::resolveViewName)
                .build()
                .perform(get("/sign-in").locale(java.util.Locale.SIMPLIFIED_CHINESE))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("h3").eachText()).containsExactly("企业方", "职工方", "工会");
        assertThat(page.select("form[action=/demo/sign-in] button").eachText())
                .containsExactly("吕某 企业经办人 可交付资料", "陈某 职工方首席代表 可发起要约", "程某 市总工会审查员 审查一份报送");
        assertThat(page.select("input[name=person]").eachAttr("value"))
                .containsExactly(
                        clerk.id().toString(),
                        chief.id().toString(),
                        reviewer.id().toString());
    }
}
