package org.wageaccord.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.access.Acting.as;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.registry.Entries;
import org.wageaccord.statute.PackFolder;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.SupervisionCast;

/** What a sector filed in a city whose rule pack has both offices review at the same time. */
@SectorRoom
@DirtiesContext
class SectorParallelReviewTests {

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry settings) {
        settings.add("wage-accord.statute.folder", () -> PackFolder.reviewInParallel("2011-01-01"));
    }

    @Autowired
    Sectors sectors;

    @Autowired
    SectorCourse course;

    @Autowired
    Sectoring sector;

    @Autowired
    SupervisionCast cast;

    @Autowired
    Documents documents;

    @Autowired
    Statute statute;

    private CaseNumber number;

    @BeforeEach
    void filed() {
        number = sector.teamed(sector.unit(cast.cityUnion, Unit.Kind.INDUSTRY, Sectoring.TOWN, List.of(Entries.CODE)));
        sector.agreed(number, "2860");
        as(sector.union, () -> sectors.submit(number, Way.CONGRESS, null)).orElseThrow();
        as(sector.union, () -> sectors.congressVote(number, sector.vote(48, 40, 40)))
                .orElseThrow();
        sector.signed(number);
        sector.filed(number);
    }

    @Test
    void whoeverFinishesSecondBringsItIntoForce() {
        assertThat(step()).isEqualTo(Step.BOTH_ACCEPTANCE);
        accepts();
        assertThat(step()).isEqualTo(Step.BOTH_REVIEW);
        bureau(Verdict.NO_OBJECTION).orElseThrow();
        assertThat(step()).isEqualTo(Step.UNION_REVIEW);
        assertThat(sector.talks(number).effect()).isNull();
        assertThat(codes(bureau(Verdict.OBJECTION))).contains("refusal.sector.notYours.cityUnion");
        union(Verdict.NO_OBJECTION).orElseThrow();
        assertThat(sector.talks(number).effect().on()).isEqualTo(sector.today());
        assertThat(course.reviewVerdict(number)).isEqualTo(Talks.Verdict.PASSED);
        assertThat(opinion()).contains("人力资源和社会保障局").doesNotContain("总工会、");
    }

    @Test
    void anObjectionOfOneWaitsForTheOtherAndOneLetterTellsBoth() {
        union(Verdict.OBJECTION).orElseThrow();
        assertThat(step()).isEqualTo(Step.ACCEPTANCE);
        assertThat(codes(bureau(Verdict.INCOMPLETE))).containsExactly("refusal.filing.objectedByOther");
        accepts();
        bureau(Verdict.OBJECTION).orElseThrow();
        assertThat(step()).isEqualTo(Step.DRAFT);
        assertThat(course.reviewVerdict(number)).isEqualTo(Talks.Verdict.OBJECTED);
        assertThat(opinion()).contains("第五条（永康市总工会）", "第五条（永康市人力资源和社会保障局）");
    }

    @Test
    void anObjectionStandsThoughTheOtherSaidNothing() {
        union(Verdict.OBJECTION).orElseThrow();
        assertThat(course.tacit(number)).isEqualTo(Talks.Verdict.OBJECTED);
        assertThat(sector.talks(number).effect()).isNull();
        assertThat(step()).isEqualTo(Step.DRAFT);
    }

    @Test
    void silenceOfBothBringsItIntoForce() {
        accepts();
        assertThat(course.tacit(number)).isEqualTo(Talks.Verdict.TACIT);
        assertThat(sector.talks(number).effect().on())
                .isEqualTo(statute.deadline("T11", sector.today()).firstLateDay());
    }

    @Test
    void aReturnEndsTheReviewOfBothAndWhatWasAcceptedIsComplete() {
        union(Verdict.INCOMPLETE).orElseThrow();
        assertThat(step()).isEqualTo(Step.SUPPLY);
        as(sector.chamber, () -> sectors.supply(number, sector.supplies())).orElseThrow();
        assertThat(step()).isEqualTo(Step.BOTH_ACCEPTANCE);
        accepts();
        assertThat(codes(union(Verdict.INCOMPLETE))).containsExactly("refusal.filing.acceptedIsComplete");
        assertThat(sector.talks(number).filed().has(Office.CITY_UNION)).isFalse();
    }

    private Step step() {
        return sector.talks(number).step();
    }

    private void accepts() {
        as(cast.bureau, () -> sectors.accept(number)).orElseThrow();
    }

    private Outcome<Void> union(Verdict verdict) {
        return as(cast.cityUnion, () -> sectors.decide(number, sector.decision(number, verdict)));
    }

    private Outcome<Void> bureau(Verdict verdict) {
        return as(cast.bureau, () -> sectors.decide(number, sector.decision(number, verdict)));
    }

    private String opinion() {
        course.printOpinion(number);
        Paper opinion = documents.of(number).stream()
                .filter(paper -> paper.kind() == PaperKind.REVIEW_OPINION)
                .findFirst()
                .orElseThrow();
        try (var pdf = Loader.loadPDF(documents.pdf(opinion.id()))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> codes(Outcome<Void> outcome) {
        return outcome.refusals().stream().map(refusal -> refusal.code()).toList();
    }
}
