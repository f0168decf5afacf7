package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.wageaccord.documents.pdf.CityPapers;
import org.wageaccord.documents.pdf.PrintOrder;
import org.wageaccord.documents.pdf.PrintRoom;
import org.wageaccord.documents.pdf.ofd.OfdCopy;
import org.wageaccord.documents.template.TemplateReader;

/** A city writes its own edition of a paper into a folder; one that does not hold is turned away when the platform starts. */
class CityPapersTests {

    private static final String NAME = "2026-永康";

    @TempDir
    Path folder;

    @TempDir
    Path faces;

    private Path template;

    @BeforeEach
    void anOfferOfTheCity() throws IOException {
        Path edition = Files.createDirectories(folder.resolve("offer").resolve(NAME));
        for (String file : List.of("paper.html", "paper.yaml", "sample.json")) {
            Files.copy(Samples.folder(PaperKind.OFFER).resolve(file), edition.resolve(file));
        }
        template = edition.resolve("paper.html");
        change("</body>", "<p class=\"note\">永康市总工会监制</p></body>");
    }

    @Test
    void newPapersAreInTheWordsOfTheCityAndOldOnesStayAsTheyAre() throws IOException {
        CityPapers city = new CityPapers(folder, null);
        Editions editions = new Editions(city);
        Edition newest = editions.newest(PaperKind.OFFER);
        assertThat(newest.name()).isEqualTo(NAME);
        assertThat(editions.named(PaperKind.OFFER, "2026").name()).isEqualTo("2026");
        assertThat(editions.newest(PaperKind.REPLY).name()).isEqualTo("2026");
        PrintRoom printRoom = new PrintRoom(city);
        PrintOrder house = Samples.order(PaperKind.OFFER, Samples.values(PaperKind.OFFER));
        assertThat(printRoom.html(house)).doesNotContain("永康市总工会监制");
        PrintOrder own = new PrintOrder(newest.template(), newest.title(), house.values(), house.stamp());
        assertThat(printRoom.html(own)).contains("永康市总工会监制");
    }

    @Test
    void whatIsTriedIsPrintedAndHeldAgainstTheTextThatTheCityExpects() throws IOException {
        assertThat(new EditionTrial(folder).results()).singleElement().satisfies(result -> {
            assertThat(result.fault()).isNull();
            assertThat(result.text()).contains("永康市总工会监制", NAME + "版式");
            assertThat(PdfA.faults(result.pdf())).isEmpty();
        });
        Files.writeString(template.resolveSibling("expected.txt"), "别的文字");
        assertThat(new EditionTrial(folder).results().get(0).fault()).contains("expected.txt");
        Files.delete(template.resolveSibling("sample.json"));
        assertThat(new EditionTrial(folder).results().get(0).fault()).contains("no sample.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "</body>|<p th:text=\"${bonus}\"></p></body>|bonus is used but not declared",
                "${chiefPost}|${paper.title}|chiefPost is declared but not used",
                "${g.posts}|${g.shift}|grades.shift is used but not declared",
                "${g.posts}|${g.grade}|grades.posts is declared but not used",
                "</body>|<p th:text=\"${T(java.lang.System).getenv()}\"></p></body>|does more than write a value",
                "</body>|<p th:text=\"${new java.io.File('x')}\"></p></body>|does more than write a value",
                "</body>|<p th:text=\"${year\"></p></body>|is not closed",
                "</body>|<p th:replace=\"~{layout/parts :: nothing}\"></p></body>|does not exist",
                "</body>|</div></body>|not well-formed"
            })
    void aTemplateThatDoesNotHoldStopsAtTheDoor(String from, String to, String said) throws IOException {
        change(from, to);
        assertThatThrownBy(() -> new Editions(new CityPapers(folder, null)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("offer/" + NAME + ": ")
                .hasMessageContaining(said);
    }

    @Test
    void declarationsMustBeWhatThePlatformGives() throws IOException {
        Path yaml = template.resolveSibling("paper.yaml");
        String declared = Files.readString(yaml);
        Files.writeString(
                yaml,
                declared.replace("name: chiefPost", "name: rank")
                        .replace("{name: year, type: integer", "{name: year, type: text"));
        assertThatThrownBy(() -> new Editions(new CityPapers(folder, null)))
                .hasMessageContaining("chiefPost is given by the platform but not declared")
                .hasMessageContaining("rank is nothing that the platform gives")
                .hasMessageContaining("year is given as integer, always");
    }

    @ParameterizedTest
    @CsvSource({
        "invoice,2026-永康,is no kind of paper",
        "offer,2026,called by year and city",
        "reply,2027-a b,called by year and city"
    })
    void foldersAreNamedByKindYearAndCity(String kind, String edition, String said) throws IOException {
        Files.createDirectories(folder.resolve(kind).resolve(edition));
        assertThatThrownBy(() -> new Editions(new CityPapers(folder, null))).hasMessageContaining(said);
    }

    /** A value that nobody prints would be asked of people for nothing; one that nobody declares would be missing on paper. */
    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void thePlatformsOwnEditionsSayWhatTheyDeclare(PaperKind kind) {
        Edition edition = Samples.EDITIONS.newest(kind);
        assertThat(EditionCheck.faults(
                        edition,
                        TemplateReader.read(edition.template(), edition.title(), CityPapers.none()::template),
                        null))
                .isEmpty();
    }

    /** GB/T 9704 sets letters in fangsong; a light hei stands for one here, because no paper of the house uses it. */
    @Test
    void lettersAreSetInTheFangsongOfTheCity() throws Exception {
        Map<String, Object> values = new HashMap<>(Samples.values(PaperKind.REMINDER_LETTER));
        values.put("facts", "协商𠮷祥");
        PrintOrder letter = Samples.order(PaperKind.REMINDER_LETTER, values);
        assertThat(faces(Samples.PRINT_ROOM.print(letter).pdf())).anyMatch(name -> name.endsWith("FandolFang-Regular"));
        CityPapers city = new CityPapers(null, face("fonts/ttf/NotoSansSC/NotoSansSC-Light.ttf"));
        PrintRoom ofCity = new PrintRoom(city);
        byte[] pdf = ofCity.print(letter).pdf();
        assertThat(faces(pdf))
                .anyMatch(name -> name.endsWith("NotoSansSC-Light"))
                .anyMatch(name -> name.endsWith("HanaMinB"));
        assertThat(PdfA.faults(pdf)).isEmpty();
        assertThat(new OfdCopy(city).of(pdf)).as("drawn in it as OFD, too").isNotEmpty();
    }

    @Test
    void aFileThatIsNoFaceOfChineseStopsAtTheDoor() throws Exception {
        CityPapers rare = new CityPapers(null, face("fonts/hanazono/HanaMinB.ttf.gz"));
        assertThatThrownBy(() -> new PrintRoom(rare)).hasMessageContaining("no face of simplified Chinese");
        CityPapers text = new CityPapers(null, template);
        assertThatThrownBy(() -> new PrintRoom(text)).hasMessageContaining("cannot be used");
    }

    private Path face(String packed) throws IOException {
        Path file = faces.resolve(packed.replaceAll(".*/|[.]gz", ""));
        try (InputStream found = new ClassPathResource(packed).getInputStream();
                InputStream in = packed.endsWith(".gz") ? new GZIPInputStream(found) : found) {
            Files.copy(in, file);
        }
        return file;
    }

    private static Set<String> faces(byte[] pdf) throws IOException {
        Set<String> names = new HashSet<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(name).getName());
                }
            }
        }
        return names;
    }

    private void change(String from, String to) throws IOException {
        String text = Files.readString(template);
        assertThat(text).contains(from);
        Files.writeString(template, text.replace(from, to));
    }
}
