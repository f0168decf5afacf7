package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.documents.pdf.CityPapers;

/**
 * What was voted on is what is signed and printed: 电子签名法 第十三条 asks that every later change of a signed text be found, so a
 * text keeps the edition and the values with which it was frozen, and a city that installs another edition changes no such text.
 */
class PinsTests {

    private static final PaperKind KIND = PaperKind.AGREEMENT;
    private static final String VOTED = "2026-永康";

    @TempDir
    Path folder;

    private Map<String, Object> values;
    private PaperPin pin;

    @BeforeEach
    void aTextIsFrozenWithTheEditionOfTheCity() throws IOException {
        install(VOTED, "永康版");
        values = new HashMap<>(Samples.values(KIND));
        pin = pins().pin(KIND, values);
        assertThat(pin.edition()).isEqualTo(VOTED);
    }

    private void install(String name, String words) throws IOException {
        Path edition = Files.createDirectories(folder.resolve(KIND.folder()).resolve(name));
        for (String file : List.of("paper.html", "paper.yaml")) {
            Files.copy(Samples.folder(KIND).resolve(file), edition.resolve(file));
        }
        change(name, "</body>", "<p>" + words + "</p></body>");
    }

    private void change(String name, String from, String to) throws IOException {
        Path file = folder.resolve(KIND.folder()).resolve(name).resolve("paper.html");
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    /** As after a start of the platform over the folder as it is now. */
    private Pins pins() throws IOException {
        return new Pins(
                new Editions(new CityPapers(folder, null)),
                RuleValuesTests.at("330784"),
                new PaperValues(text -> null));
    }

    @Test
    void anEditionInstalledAfterTheVoteDoesNotReachTheTextThatWasVotedOn() throws IOException {
        install("2027-永康", "新的一条");
        assertThat(pins().edition(KIND, null).name()).isEqualTo("2027-永康");
        assertThat(pins().edition(KIND, pin).name()).isEqualTo(VOTED);
        assertThat(pins().fault(pin)).isEmpty();
    }

    @Test
    void anEditionThatIsGoneIsNotReplacedByAnother() throws IOException {
        install("2027-永康", "新的一条");
        Path gone = folder.resolve(KIND.folder()).resolve(VOTED);
        Files.delete(gone.resolve("paper.html"));
        Files.delete(gone.resolve("paper.yaml"));
        Files.delete(gone);
        assertThatThrownBy(() -> pins().edition(KIND, pin))
                .isInstanceOf(PinBroken.class)
                .hasMessageContaining("agreement/" + VOTED + " is gone");
    }

    @Test
    void anEditionChangedInPlaceIsFoundByOneWord() throws IOException {
        Pins running = pins();
        change(VOTED, "本合同自", "本合同应当自");
        change(VOTED, "永康版", "永康版。");
        assertThatThrownBy(() -> running.edition(KIND, pin))
                .isInstanceOf(PinBroken.class)
                .hasMessageContaining("changed in place");
        assertThat(pins().fault(pin))
                .hasValueSatisfying(fault -> assertThat(fault).contains(pin.template()));
        change(VOTED, "永康版。", "永康版");
        change(VOTED, "本合同应当自", "本合同自");
        assertThat(pins().fault(pin)).isEmpty();
    }

    @Test
    void theEndsOfLinesOfAnotherSystemAreNoChange() throws IOException {
        change(VOTED, "\n", "\r\n");
        assertThat(pins().fault(pin)).isEmpty();
    }

    @Test
    void keptValuesThatDoNotHaveTheirDigestAreFound() throws IOException {
        PaperPin touched =
                new PaperPin(KIND, VOTED, pin.template(), pin.values().replace("240", "241"), pin.valuesDigest());
        assertThat(pins().fault(touched))
                .hasValueSatisfying(fault -> assertThat(fault).contains("values"));
    }

    @Test
    void theValuesAreThoseOfThePinAndOnlyWhatCameToBeSinceIsAdded() throws IOException {
        Pins pins = pins();
        Map<String, Object> printed =
                pins.values(pins.edition(KIND, pin), pin, Map.of("draft", false, "filingDays", 7));
        assertThat(printed)
                .containsEntry("minimumWage", values.get("minimumWage"))
                .containsEntry("draft", false);
        assertThat(pins.values(pins.edition(KIND, pin), pin, Map.of()))
                .isEqualTo(pins.values(pins.edition(KIND, pin), null, values));
    }

    /** A release may say more; a paper that was read and signed without it stays what it was. */
    @Test
    void whatThePlatformSaysSinceAndThePinnedEditionDoesNotKnowIsLeftOut() throws IOException {
        Pins pins = pins();
        Edition voted = pins.edition(KIND, pin);
        assertThat(pins.values(voted, pin, Map.of("draft", false, "saidSinceTheRelease", "新的值")))
                .containsEntry("draft", false)
                .doesNotContainKey("saidSinceTheRelease");
    }

    @Test
    void whatThePinnedEditionDoesNotKnowOfARowIsLeftOutOfTheRow() throws IOException {
        Pins pins = pins();
        Map<String, Object> row =
                Map.of("name", "陈某", "post", "装配工", "chief", true, "expert", false, "saidSinceTheRelease", "新的值");
        Map<String, Object> printed =
                pins.values(pins.edition(KIND, pin), pin, Map.of("workersTeam", List.of(row), "draft", false));
        assertThat(printed.get("workersTeam"))
                .isEqualTo(List.of(Map.of("name", "陈某", "post", "装配工", "chief", true, "expert", false)));
    }

    /** An older edition of the city stays for what is pinned to it, though the platform has come to say more. */
    @Test
    void onlyTheNewestEditionOfTheCityMustAskForWhatThePlatformGives() throws IOException {
        install("2027-永康", "新的一条");
        Path declared = folder.resolve(KIND.folder()).resolve(VOTED).resolve("paper.yaml");
        Files.writeString(declared, Files.readString(declared).replaceFirst("(?m)^  - \\{name: textDigest.*\n", ""));
        Path template = declared.resolveSibling("paper.html");
        Files.writeString(template, Files.readString(template).replaceFirst("(?m)^.*textDigest.*\n", ""));
        assertThat(new Editions(new CityPapers(folder, null)).find(KIND, VOTED)).isPresent();
    }

    @Test
    void theDigestCoversTheTermsTheEditionItsWordsAndTheValues() {
        String text = "a1".repeat(32);
        assertThat(List.of(
                        pin.over(text),
                        pin.over("a2".repeat(32)),
                        new PaperPin(KIND, "2026", pin.template(), pin.values(), pin.valuesDigest()).over(text),
                        new PaperPin(KIND, VOTED, "b1".repeat(32), pin.values(), pin.valuesDigest()).over(text),
                        new PaperPin(KIND, VOTED, pin.template(), pin.values(), "b1".repeat(32)).over(text)))
                .doesNotHaveDuplicates();
    }
}
