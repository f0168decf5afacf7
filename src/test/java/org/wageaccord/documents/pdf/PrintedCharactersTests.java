package org.wageaccord.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wageaccord.forms.PaperText;

/** What doors know of the faces is what the faces hold. */
class PrintedCharactersTests {

    private static final Path LIST = Path.of("src/main/resources/forms/printed-characters.txt");

    /** If this fails after a face was changed, copy target/printed-characters.txt over the list. */
    @Test
    void theListOfTheDoorsIsDrawnFromTheFaces() throws IOException {
        String drawn = drawn();
        Files.writeString(Path.of("target/printed-characters.txt"), drawn, StandardCharsets.US_ASCII);
        assertThat(Files.readString(LIST, StandardCharsets.US_ASCII)).isEqualTo(drawn);
    }

    @Test
    void rareCharactersOfNamesPassAndEmojiDoNot() {
        assertThat(List.of("张㛃", "𠮷祥", "䶮", "㼆", "𬭎", "钅𨱇", "刘喆淼"))
                .allSatisfy(name -> assertThat(PaperText.refusals("name", name)).isEmpty());
        assertThat(PaperText.refusals("name", "好😀")).hasSize(1);
    }

    private static String drawn() {
        PrintRoom room = new PrintRoom();
        BitSet held = new BitSet(Character.MAX_CODE_POINT + 1);
        for (int c = ' ' + 1; c <= Character.MAX_CODE_POINT; c++) {
            boolean half = c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
            held.set(c, !half && room.unprintable(Character.toString(c)) == null);
        }
        StringBuilder ranges = new StringBuilder();
        for (int first = held.nextSetBit(0); first >= 0; first = held.nextSetBit(held.nextClearBit(first))) {
            int last = held.nextClearBit(first) - 1;
            ranges.append(first == last ? "%X\n".formatted(first) : "%X-%X\n".formatted(first, last));
        }
        return ranges.toString();
    }
}
