package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.wageaccord.forms.PaperText;

/** Whatever text a door takes, a paper prints, every character of it. */
class TakenTextPropertyTests {

    /** Of any code points there are, and of those that people type or paste, as far as the door takes them. */
    @Provide
    Arbitrary<String> taken() {
        Arbitrary<Integer> codePoints = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0x4E00, 0x9FFF)),
                Tuple.of(4, Arbitraries.integers().between(0x20, 0x7E)),
                Tuple.of(4, Arbitraries.integers().between(0, 0xFFFF)),
                Tuple.of(3, Arbitraries.integers().between(0x20000, 0x2EBE0)),
                Tuple.of(1, Arbitraries.integers().between(0x10000, Character.MAX_CODE_POINT)),
                Tuple.of(1, Arbitraries.integers().between(0x2000, 0x206F)),
                Tuple.of(2, Arbitraries.of((int) '\n', (int) '\t', (int) ')', (int) '<', (int) '&', 0xA0, 0x3000)));
        return codePoints
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(TakenTextPropertyTests::text)
                .filter(TakenTextPropertyTests::isTaken);
    }

    @Property(tries = 300)
    void whatADoorTakesIsPrinted(@ForAll("taken") String text) {
        Map<String, Object> values = new TreeMap<>(Samples.values(PaperKind.CASE_END));
        values.put("reason", text);
        assertThat(plain(Samples.PRINT_ROOM.text(Samples.order(PaperKind.CASE_END, values))))
                .contains(plain(text));
        assertThat(Samples.print(PaperKind.CASE_END, values).pages()).isPositive();
    }

    private static boolean isTaken(String text) {
        return !text.isBlank() && PaperText.refusals("words", text).isEmpty();
    }

    private static String text(Iterable<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    private static String plain(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
