package org.wageaccord.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.wageaccord.registry.Entries.CODE;
import static org.wageaccord.registry.Entries.code;
import static org.wageaccord.registry.Entries.delegate;
import static org.wageaccord.registry.Entries.enterprise;
import static org.wageaccord.registry.Entries.identity;
import static org.wageaccord.registry.Entries.person;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.house.BadText;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.RegisterTest;
import org.wageaccord.registry.Registry;

@RegisterTest
@Transactional
class EnterprisePagesTests {

    private static final PartyId EXAMPLE = new PartyId(CODE);
    private static final String PAGE = "/register/enterprises/" + CODE;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    @Autowired
    MockMvc mvc;

    @Autowired
    Registry registry;

    @Autowired
    CurrentActor actor;

    @BeforeEach
    void theExampleEnterpriseIsInTheRegister() {
        act(Actor.PLATFORM);
        registry.enter(enterprise()).orElseThrow();
        registry.enter(enterprise(code(1), "永康示例门业有限公司", "石柱镇", false, null, null))
                .orElseThrow();
        registry.enter(EXAMPLE, delegate("陈某", Gender.MALE, identity(1, Gender.MALE), false, FIRST, LAST))
                .orElseThrow();
    }

    @Test
    void theUnionSeesTheCityAndFindsByNameTownAndScale() throws Exception {
        actAs(PartyId.CITY_UNION, Role.CU);
        Document all = page(get("/register"));
        assertThat(all.select("tbody tr")).hasSize(2);
        assertThat(all.select("h1").text()).startsWith("名册");
        assertThat(all.text()).contains("金属制餐具和器皿制造").contains("女 96");
        assertThat(page(get("/register").param("q", "门业")).select("tbody th a").text())
                .isEqualTo("永康示例门业有限公司");
        assertThat(page(get("/register").param("q", CODE)).select("tbody tr")).hasSize(1);
        assertThat(page(get("/register").param("town", "14")).select("tbody tr"))
                .hasSize(1);
        assertThat(page(get("/register").param("aboveScale", "false"))
                        .select("tbody th a")
                        .text())
                .isEqualTo("永康示例门业有限公司");
        assertThat(page(get("/register").param("q", "没有")).select(".empty").text())
                .contains("没有符合条件的企业");
    }

    @Test
    void aTownGuideSeesTheEnterprisesOfTheTownAndNoOthers() throws Exception {
        actAs(PartyId.town("14"), Role.TG);
        assertThat(page(get("/register")).select("tbody th a").text()).isEqualTo("浙江示例五金有限公司");
        assertThat(status(get("/register/enterprises/" + code(1)))).isEqualTo(404);
        assertThat(page(get(PAGE)).text()).contains("陈某");
    }

    @Test
    void thePageOfAnEnterpriseShowsFactsDelegatesMandatesAndMaskedPeople() throws Exception {
        registry.enter(EXAMPLE, person("李某", Gender.MALE, "33079919800101001X")).orElseThrow();
        actAs(PartyId.LABOR_BUREAU, Role.HB);
        Document page = page(get(PAGE));
        assertThat(page.text())
                .contains("240 人，其中女职工 96 人（40.0 %）")
                .contains("浙江示例五金有限公司工会")
                .contains("现任职工代表 1 人，按职工人数应不少于 47 人")
                .contains("第十条")
                .contains("330799********001X")
                .contains("138****0012")
                .doesNotContain("33079919800101001X")
                .doesNotContain("13800000012");
        assertThat(page.select("#people tbody tr")).hasSize(2);
        assertThat(page.select("a[href$=edit]")).isEmpty();
    }

    @Test
    void anAuditorSeesTheFactsWithoutThePeople() throws Exception {
        actAs(PartyId.CITY_UNION, Role.AU);
        Document page = page(get(PAGE));
        assertThat(page.text()).contains("240 人").doesNotContain("陈某");
        assertThat(page.select("#people, #mandates, #congress")).isEmpty();
    }

    @Test
    void aWorkerSeesOnlyTheNameOfTheOwnEnterprise() throws Exception {
        actAs(EXAMPLE, Role.WK);
        Document page = page(get(PAGE));
        assertThat(page.text()).contains("浙江示例五金有限公司").doesNotContain("240 人").doesNotContain("陈某");
        assertThat(status(get("/register/enterprises/" + code(1)))).isEqualTo(404);
    }

    @Test
    void whoHasOneEnterpriseIsLedToItAndWhoHasNoneIsForbidden() throws Exception {
        actAs(EXAMPLE, Role.EH);
        assertThat(perform(get("/register")).getRedirectedUrl()).isEqualTo(PAGE);
        act(new Actor(new ActorId(UUID.randomUUID()), "路人", "SA"));
        assertThat(status(get("/register"))).isEqualTo(403);
        assertThat(status(get(PAGE))).isEqualTo(404);
    }

    @Test
    void theUnionChangesAnEntryAndIsLedBackToIt() throws Exception {
        actAs(PartyId.CITY_UNION, Role.CU);
        Document form = page(get(PAGE + "/edit"));
        assertThat(form.select("input[name=version]").val()).isEqualTo("1");
        assertThat(form.select("input[name=creditCode]").hasAttr("readonly")).isTrue();
        MockHttpServletResponse saved = perform(edit("1", "改名公司", "240"));
        assertThat(saved.getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(registry.enterprise(EXAMPLE).orElseThrow().name()).isEqualTo("改名公司");
    }

    @Test
    void whoeverSavesFromAnOldVersionKeepsWhatWasTypedAndSeesWhatIsStored() throws Exception {
        actAs(PartyId.CITY_UNION, Role.CU);
        perform(edit("1", "先改的名称", "240"));
        MockHttpServletResponse refused = perform(edit("1", "后改的名称", "241"));
        assertThat(refused.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("input[name=name]").val()).isEqualTo("后改的名称");
        assertThat(page.text()).contains("其他人刚刚更改了这条登记").contains("名册现为：先改的名称");
        assertThat(page.select("input[name=version]").val()).isEqualTo("2");
        assertThat(registry.enterprise(EXAMPLE).orElseThrow().name()).isEqualTo("先改的名称");
    }

    @Test
    void everythingWrongIsToldBesideItsFieldAndNothingTypedIsLost() throws Exception {
        actAs(PartyId.CITY_UNION, Role.CU);
        MockHttpServletResponse refused = perform(post("/register/enterprises/new")
                .with(csrf())
                .param("creditCode", "91330784DEM000014Y")
                .param("name", "错码公司")
                .param("headcount", "很多")
                .param("women", "3"));
        assertThat(refused.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select(".has-error:has(#creditCode) .error").text())
                .contains("校验码不符")
                .contains("GB 32100-2015");
        assertThat(page.select(".has-error:has(#headcount) .error").text()).contains("很多");
        assertThat(page.select(".has-error:has(#town) .error").text()).contains("请填写镇街");
        assertThat(page.select("#name").val()).isEqualTo("错码公司");
        assertThat(page.select("#headcount").val()).isEqualTo("很多");
    }

    @ParameterizedTest
    @MethodSource("org.wageaccord.house.BadText#all")
    void whatNoPaperCanHoldIsRefusedBesideItsFieldAndNotEntered(BadText bad) throws Exception {
        actAs(PartyId.CITY_UNION, Role.CU);
        MockHttpServletResponse refused = perform(entry("/register/enterprises/new", code(7), "0", bad.text(), "10"));
        assertThat(refused.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8));
        if (bad.text().length() > 1000) {
            assertThat(page.select(".has-error:has(#name) .error").text()).contains("最多 200 个字");
        } else {
            bad.isToldAndKept(page, "#name", ".has-error:has(#name) .error");
        }
        assertThat(registry.enterprise(new PartyId(code(7)))).isEmpty();
    }

    @Test
    void aRareCharacterOfANameIsEntered() throws Exception {
        actAs(PartyId.CITY_UNION, Role.CU);
        perform(entry("/register/enterprises/new", code(7), "0", "永康𠮷祥张㛃\u200B公司", "10"));
        assertThat(registry.enterprise(new PartyId(code(7))).orElseThrow().name())
                .isEqualTo("永康𠮷祥张㛃公司");
    }

    @Test
    void aNewEnterpriseIsEnteredOnceOnly() throws Exception {
        actAs(PartyId.CITY_UNION, Role.CU);
        assertThat(perform(entry("/register/enterprises/new", code(7), "0", "新公司", "10"))
                        .getRedirectedUrl())
                .isEqualTo("/register/enterprises/" + code(7));
        MockHttpServletResponse again = perform(entry("/register/enterprises/new", code(7), "0", "另一公司", "10"));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString(StandardCharsets.UTF_8)).contains("已在名册中");
    }

    @Test
    void onlyTheUnionEntersEnterprises() throws Exception {
        actAs(EXAMPLE, Role.EH);
        assertThat(status(get("/register/enterprises/new"))).isEqualTo(403);
        assertThat(status(get(PAGE + "/edit"))).isEqualTo(403);
        assertThat(status(edit("1", "改名公司", "240"))).isEqualTo(403);
        assertThat(status(get("/register/import/enterprises"))).isEqualTo(403);
    }

    @Test
    void aListIsUploadedCheckedAndTaken() throws Exception {
        actAs(PartyId.CITY_UNION, Role.CU);
        assertThat(page(get("/register/import/enterprises")).select("a[href$='template.xlsx']"))
                .hasSize(1);
        String csv = "统一社会信用代码,企业名称,行业代码,镇街,是否规上,职工人数,女职工人数,地址,法定代表人\n"
                + code(8) + ",好公司,3382,芝英镇,是,50,20,示例路,应某\n"
                + "91330784DEM000014Y,错码公司,3382,芝英镇,是,50,20,示例路,应某\n";
        String address = perform(upload("/register/import/enterprises", csv)).getRedirectedUrl();
        Document preview = page(get(address));
        assertThat(preview.select("#good tbody tr")).hasSize(1);
        assertThat(preview.select("#bad tbody tr").text())
                .contains("第 3 行")
                .contains("统一社会信用代码的校验码不符")
                .contains("校验码不符")
                .contains("GB 32100-2015");
        assertThat(perform(get(address + "/bad.csv")).getContentAsString(StandardCharsets.UTF_8))
                .contains("错码公司")
                .doesNotContain("好公司");
        assertThat(perform(post(address + "/take").with(csrf())).getRedirectedUrl())
                .isEqualTo("/register");
        assertThat(registry.enterprise(new PartyId(code(8)))).isPresent();
        assertThat(perform(get(address)).getRedirectedUrl()).isEqualTo("/register");
        assertThat(status(post(address + "/take").with(csrf()))).isEqualTo(422);
    }

    @Test
    void aRosterIsUploadedByTheUnionOfTheEnterpriseAndCancelled() throws Exception {
        actAs(EXAMPLE, Role.WC);
        String roster = "/register/import/roster/" + CODE;
        assertThat(page(get(roster)).select("h1").text()).isEqualTo("导入职工名册");
        String csv = "姓名,性别,公民身份号码,手机号码,岗位\n李某,男,33079919800101001X,13800000012,钳工\n";
        String address = perform(upload(roster, csv)).getRedirectedUrl();
        assertThat(page(get(address)).text()).contains("李某");
        assertThat(perform(post(address + "/cancel").with(csrf())).getRedirectedUrl())
                .isEqualTo(PAGE);
        assertThat(registry.people(EXAMPLE, "李某", 0).items()).isEmpty();
        actAs(EXAMPLE, Role.ER);
        assertThat(status(get(roster))).isEqualTo(403);
        assertThat(status(get(address))).isEqualTo(404);
    }

    @Test
    void aFileOfTheWrongTypeIsRefusedBesideTheField() throws Exception {
        actAs(PartyId.CITY_UNION, Role.CU);
        MockHttpServletResponse refused = perform(upload("/register/import/enterprises", "%PDF-1.7\n"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8))
                        .select(".has-error .error")
                        .text())
                .isEqualTo("这不是 CSV 或 XLSX 文件");
    }

    @Test
    void thePagesSpeakEnglishOnDemand() throws Exception {
        actAs(PartyId.CITY_UNION, Role.CU);
        assertThat(page(get("/register").param("lang", "en")).select("h1").text())
                .startsWith("Register");
    }

    private MockHttpServletRequestBuilder edit(String version, String name, String headcount) {
        return entry(PAGE + "/edit", CODE, version, name, headcount);
    }

    private static MockHttpServletRequestBuilder entry(
            String address, String code, String version, String name, String headcount) {
        return post(address)
                .with(csrf())
                .param("creditCode", code)
                .param("version", version)
                .param("name", name)
                .param("industryCode", "3382")
                .param("town", "14")
                .param("aboveScale", "true")
                .param("headcount", headcount)
                .param("women", "6")
                .param("address", "示例路 1 号")
                .param("legalRepresentative", "应某");
    }

    private static AbstractMockHttpServletRequestBuilder<?> upload(String address, String csv) {
        return multipart(address)
                .file(new MockMultipartFile("file", "名单.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .with(csrf());
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = perform(request);
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private int status(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return perform(request).getStatus();
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        request.with(user("someone"));
        return mvc.perform(request).andReturn().getResponse();
    }

    private void actAs(PartyId party, Role role) {
        act(Actor.PLATFORM);
        Actor holder = new Actor(new ActorId(UUID.randomUUID()), "某人", role.name());
        registry.mandate(holder.id(), party, role, FIRST, LAST, "任职文件").orElseThrow();
        act(holder);
    }

    private void act(Actor who) {
        when(actor.get()).thenReturn(who);
    }
}
