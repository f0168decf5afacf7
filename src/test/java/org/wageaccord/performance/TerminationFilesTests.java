package org.wageaccord.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.wageaccord.performance.Performing.told;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.contract.TerminationGround;
import org.wageaccord.documents.Attachment;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.SupervisionCast;

/** What is handed in with a termination, who reads it, the roll of its resolution, and by which clock it is late. */
@PerformanceRoom
class TerminationFilesTests {

    private static final String ARTICLE_24 = "《浙江省集体合同条例》第二十四条第二款";

    @Autowired
    Performance performance;

    @Autowired
    Terminations terminations;

    @Autowired
    Performing agreements;

    @Autowired
    MovedTerms terms;

    @Autowired
    SupervisionCast cast;

    @Autowired
    Statute statute;

    @Autowired
    Registry registry;

    @Autowired
    MockMvc web;

    @Test
    void article32TheProofAndTheResolutionAreReadByThoseWhoAreToldOfTheTermination() {
        CaseNumber c = agreed();
        as(cast.chair, () -> vote(c, "名册尚未更新")).orElseThrow();
        for (Actor reader :
                List.of(cast.manager, cast.clerk, cast.chair, cast.negotiator, cast.cityUnion, cast.bureau)) {
            for (Termination.File which : Termination.File.values()) {
                assertThat(as(reader, () -> terminations.file(c, 1, which)).orElseThrow())
                        .as("%s reads the %s", reader.role(), which)
                        .map(Attachment::content)
                        .contains(Performing.PAPER.content());
            }
        }
        for (Actor other : List.of(cast.worker, cast.strangeGuide, cast.mediator)) {
            Outcome<Optional<Attachment>> refused = as(other, () -> terminations.file(c, 1, Termination.File.PROOF));
            assertThat(told(refused)).as(other.role()).containsExactly("performance.notYours.read 《浙江省集体合同条例》第三十三条");
        }
        PartyId town = PartyId.town(performance.life(c).orElseThrow().townCode());
        LocalDate today = agreements.today();
        as(
                        Actor.PLATFORM,
                        () -> registry.mandate(cast.strangeGuide.id(), town, Role.TG, today, today.plusYears(1), "聘书"))
                .orElseThrow();
        assertThat(as(cast.strangeGuide, () -> terminations.file(c, 1, Termination.File.PROOF))
                        .isDone())
                .as("the union of the enterprise's own town")
                .isTrue();
    }

    @Test
    void theFilesComeFromThePageAndAreForbiddenToOthers() {
        CaseNumber c = agreed();
        MockHttpServletResponse proof = file(c, cast.negotiator, "1/proof");
        assertThat(proof.getStatus()).isEqualTo(200);
        assertThat(proof.getContentAsByteArray()).isEqualTo(Performing.PAPER.content());
        assertThat(proof.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(proof.getContentType()).isEqualTo("application/pdf");
        assertThat(file(c, cast.chair, "1/resolution").getStatus())
                .as("not handed in yet")
                .isEqualTo(404);
        assertThat(file(c, cast.chair, "2/proof").getStatus()).isEqualTo(404);
        assertThat(file(c, cast.worker, "1/proof").getStatus()).isEqualTo(403);
        assertThat(page(c, cast.chair)).contains("/termination/1/proof", "证明.pdf");
        assertThat(page(c, cast.worker)).doesNotContain("/termination/1/proof");
    }

    @Test
    void theRollOfTheResolutionIsThatOfTheRegisterOrSaysWhyNot() {
        CaseNumber c = agreed();
        assertThat(told(as(cast.chair, () -> vote(c, " "))))
                .containsExactly("rollReason performance.rollDiffers " + ARTICLE_24);
        assertThat(told(as(cast.chair, () -> vote(c, "长".repeat(1001)))))
                .containsExactly("rollReason performance.tooLong " + ARTICLE_24);
        as(cast.chair, () -> vote(c, "选举后名册尚未更新")).orElseThrow();
        assertThat(terminations.newest(c).orElseThrow().resolution().rollReason())
                .isEqualTo("选举后名册尚未更新");
    }

    @Test
    void theReportIsLateByTheClockThatTheCaseKeeps() {
        CaseNumber c = agreements.begun(11);
        LocalDate today = agreements.today();
        terms.move(c, statute.deadline("T15", today), today.minusDays(1));
        assertThat(performance.reportClock(c).orElseThrow().due()).isEqualTo(today.minusDays(1));
        List<Report.Line> lines = Arrays.stream(Head.values())
                .map(head -> new Report.Line(head, Head.Kept.KEPT, ""))
                .toList();
        Report report = as(
                        cast.manager,
                        () -> performance.report(c, new Report.Entry(today, lines, BigDecimal.ZERO, 0, "")))
                .orElseThrow();
        assertThat(report.isLate()).isTrue();
    }

    @Test
    void theFilingIsLateByTheClockThatTheCaseKeeps() {
        CaseNumber c = agreed();
        as(cast.chair, () -> vote(c, "名册尚未更新")).orElseThrow();
        for (Actor chief : List.of(cast.chair, cast.manager)) {
            as(chief, () -> terminations.confirm(c, SupervisionCast.PASSWORD)).orElseThrow();
        }
        LocalDate day = terminations.newest(c).orElseThrow().lastDay();
        terminations.takeEffect(c);
        terms.move(c, statute.deadline("T17", day), agreements.today().minusDays(1));
        as(cast.clerk, () -> terminations.file(c, "林某 19900000236")).orElseThrow();
        assertThat(terminations.newest(c).orElseThrow().filing().isLate()).isTrue();
    }

    private CaseNumber agreed() {
        CaseNumber c = agreements.begun(11);
        Termination.Entry entry = new Termination.Entry(
                TerminationGround.ENTERPRISE_ENDS, "被吸收合并", agreements.today().plusDays(5), Performing.PAPER);
        as(cast.chair, () -> terminations.ask(c, entry)).orElseThrow();
        as(cast.manager, () -> terminations.answer(c, true, "")).orElseThrow();
        return c;
    }

    private Outcome<Void> vote(CaseNumber c, String reason) {
        return terminations.resolve(
                c, new Termination.ResolutionEntry(agreements.today(), 47, reason, 43, 40, Performing.PAPER));
    }

    private MockHttpServletResponse file(CaseNumber c, Actor who, String which) {
        return perform("/cases/" + c.slug() + "/termination/" + which, who);
    }

    private String page(CaseNumber c, Actor who) {
        return new String(
                perform("/cases/" + c.slug() + "/performance", who).getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse perform(String address, Actor who) {
        return Acting.as(who, () -> {
            try {
                return web.perform(get(address).with(user(who.name())).with(csrf()))
                        .andReturn()
                        .getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(address, e);
            }
        });
    }
}
