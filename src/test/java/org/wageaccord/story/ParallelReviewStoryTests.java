package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.simulation.ExampleCity.does;
import static org.wageaccord.simulation.StoryWalk.until;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.filing.FilingState;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.filing.ReviewDecision.Objection;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.simulation.StoryWalk;
import org.wageaccord.statute.PackFolder;

/**
 * A city that switches to both offices at once with its rule pack: what is filed from that day on goes to both, through the doors,
 * the engine and the papers.
 */
@Story
@DirtiesContext
class ParallelReviewStoryTests {

    private static final String UNION = "UserTask_ReviewByUnion";
    private static final String ACCEPTANCE = "UserTask_AcceptFiling";
    private static final String BUREAU = "UserTask_ReviewByBureau";

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry settings) {
        settings.add("wage-accord.statute.folder", () -> PackFolder.reviewInParallel("2026-02-12"));
    }

    @Autowired
    ExampleCity city;

    @Autowired
    Filings filings;

    @Autowired
    Documents documents;

    private StoryWalk walk;

    @BeforeEach
    void theCityStands() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
        city.at(city.now().plusDays(4).withHour(9).withMinute(0));
    }

    @Test
    void fromTheFilingToTheEffectWithTheBureauBeforeTheUnion() {
        filed("e15");
        assertThat(walk.open()).containsExactlyInAnyOrder(UNION, ACCEPTANCE);
        does(city.bureauReviewer(), () -> filings.accept(walk.number()));
        walk.await(BUREAU);
        assertThat(walk.open()).containsExactlyInAnyOrder(UNION, BUREAU);
        decides(Office.LABOR_BUREAU, walk.noObjection());
        assertThat(walk.open()).containsExactly(UNION);
        assertThat(walk.stage()).isEqualTo(Stage.REVIEWING);
        decides(Office.CITY_UNION, walk.noObjection());
        walk.await("UserTask_PublishAgreement");
        assertThat(walk.stage()).isEqualTo(Stage.IN_FORCE);
        assertThat(opinion()).contains("人力资源和社会保障局", "无异议");
        walk.publishes();
    }

    @Test
    void bothObjectOneLetterTellsItAndTheRevisedTextGoesToBothAgain() {
        filed("e17");
        decides(Office.CITY_UNION, objection("C01", "程序说明不明"));
        assertThat(walk.stage()).as("the bureau still reviews").isEqualTo(Stage.REVIEWING);
        does(city.bureauReviewer(), () -> filings.accept(walk.number()));
        walk.await(BUREAU);
        decides(Office.LABOR_BUREAU, objection("C02", "低于最低工资"));
        walk.await("UserTask_ReviseClauses");
        assertThat(walk.stage()).isEqualTo(Stage.REVISING);
        assertThat(opinion()).contains("C01（永康市总工会）：程序说明不明", "C02（永康市人力资源和社会保障局）：低于最低工资");
    }

    @Test
    void theUnionObjectsTheBureauIsSilentAndTheObjectionStandsAtTheEndOfTheTerm() {
        filed("e19");
        decides(Office.CITY_UNION, objection("C01", "程序说明不明"));
        city.at(walk.clock("T11").deadline().due().plusDays(1).atTime(9, 0));
        walk.await("UserTask_ReviseClauses");
        assertThat(filings.filing(walk.number()).orElseThrow().state()).isEqualTo(FilingState.OBJECTED);
        assertThat(opinion()).contains("程序说明不明", "提出异议");
    }

    @Test
    void bothAreSilentAndItIsInForceOnTheDayAfterTheTerm() {
        filed("e20");
        does(city.bureauReviewer(), () -> filings.accept(walk.number()));
        walk.await(BUREAU);
        var due = walk.clock("T11").deadline().due();
        city.at(due.plusDays(1).atTime(9, 0));
        walk.await("UserTask_PublishAgreement");
        assertThat(filings.filing(walk.number()).orElseThrow().effective()).isEqualTo(due.plusDays(1));
        assertThat(walk.open()).doesNotContain(UNION, BUREAU);
    }

    private void filed(String user) {
        walk = city.walk(user);
        walk.toTheTable().agreeOn(walk.raised("6")).passes().bothSign().files();
    }

    private ReviewDecision objection(String clause, String reason) {
        return new ReviewDecision(
                Verdict.OBJECTION,
                walk.noObjection().findings(),
                List.of(),
                List.of(new Objection(clause, reason, "《浙江省集体合同条例》第五条")),
                "请修订。");
    }

    private void decides(Office office, ReviewDecision decision) {
        does(
                office == Office.CITY_UNION ? city.unionReviewer() : city.bureauReviewer(),
                () -> filings.decide(walk.number(), office, decision));
    }

    private String opinion() {
        until("the opinion came", () -> !opinions().isEmpty());
        List<Paper> opinions = opinions();
        assertThat(opinions).as("one letter").hasSize(1);
        try (var pdf = Loader.loadPDF(documents.pdf(opinions.get(0).id()))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Paper> opinions() {
        return documents.of(walk.number()).stream()
                .filter(paper -> paper.kind() == PaperKind.REVIEW_OPINION)
                .toList();
    }
}
