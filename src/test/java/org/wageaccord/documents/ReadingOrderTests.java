package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.documents.SamplePapersTests.squeezed;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wageaccord.documents.pdf.PrintRoom;

/** Who hears a paper hears all of it once and in order, and nothing that is only there for the eye. */
class ReadingOrderTests {

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void whatIsReadAloudIsTheTextOfThePage(PaperKind kind) throws Exception {
        String page = new PrintRoom().html(Samples.order(kind, Samples.values(kind)));
        Spoken spoken = Spoken.of(Samples.print(kind, Samples.values(kind)).pdf());
        assertThat(squeezed(spoken.text())).isEqualTo(squeezed(Jsoup.parse(page).text()));
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void headingsGoDownOneStepAtATimeFromTheTitle(PaperKind kind) throws Exception {
        Spoken spoken = Spoken.of(Samples.print(kind, Samples.values(kind)).pdf());
        int depth = 0;
        for (Spoken.Part heading : spoken.all("H[1-6]")) {
            int level = Integer.parseInt(heading.role().substring(1));
            assertThat(level).as(heading.all()).isBetween(1, depth + 1);
            depth = level;
        }
        assertThat(depth).as("a title at least").isPositive();
    }

    @Test
    void aTableOverTwoPagesIsReadAsOneWithItsHeadOnce() throws Exception {
        Spoken spoken = Spoken.of(new LargeAgreement().print(1).pdf());
        List<Spoken.Part> rows = spoken.all("Table").stream()
                .filter(table -> table.all().contains("G" + LargeAgreement.GRADES))
                .findFirst()
                .orElseThrow()
                .kids()
                .stream()
                .flatMap(part -> part.kids().stream())
                .toList();
        assertThat(rows.stream().filter(row -> row.all().contains("岗级"))).hasSize(1);
        assertThat(rows.get(0).kids())
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.role()).isEqualTo("TH"));
        assertThat(rows.stream().filter(row -> row.all().startsWith("G")))
                .hasSize(LargeAgreement.GRADES)
                .allSatisfy(
                        row -> assertThat(row.kids()).hasSameSizeAs(rows.get(0).kids()));
    }
}
