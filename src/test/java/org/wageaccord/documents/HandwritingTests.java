package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** A signature by hand is taken in one way of writing only, and within its bounds. */
class HandwritingTests {

    private static List<String> why(String text) {
        Outcome<Handwriting> read = Handwriting.read("drawing", text);
        assertThat(read.refusals()).extracting(Refusal::field).allMatch("drawing"::equals);
        return read.refusals().stream()
                .map(r -> r.code().substring("refusal.documents.handwriting.".length()))
                .toList();
    }

    @Test
    void whatIsWrittenIsKeptLetterByLetterAndNamedByItsDigest() {
        String text = "M0 0 L1000 400 M500 200 L501 201 L9 10 M7 7";
        Handwriting drawn = Handwriting.read("drawing", text).orElseThrow();
        assertThat(drawn.text()).isEqualTo(text);
        assertThat(drawn.digest()).isEqualTo(Digest.of(text));
        assertThat(drawn).isEqualTo(Handwriting.kept(text)).isNotEqualTo(Handwriting.kept("M0 0 L1000 400"));
        assertThat(drawn.toString()).as("no strokes in a log").doesNotContain("1000 400", "500");
        assertThat(new Signatory.Hand("sign-WORKERS", drawn).toString()).doesNotContain("1000 400");
        assertThat(drawn.ink("sign-WORKERS").toString()).doesNotContain("1000", "500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "L12 40 L80 90",
                "M12 40 L80",
                "M12 40 80 90",
                "M12 40  L80 90",
                " M12 40 L80 90",
                "M12 40 L80 90 ",
                "M12 40\nL80 90",
                "M12\t40 L80 90",
                "m12 40 l80 90",
                "M12,40 L80,90",
                "M-12 40 L80 90",
                "M+12 40 L80 90",
                "M012 40 L80 90",
                "M12.5 40 L80 90",
                "M12 40 L80 90Z",
                "M12 40 C80 90 100 100 120 90",
                "M١٢ 40 L80 90",
                "M12 40 L100000 90",
                "M12 40 L99999999999999999999 90",
                "M12 40 L80 90 <script>",
                "data:image/png;base64,iVBORw0KGgo="
            })
    void anythingElseIsRefusedAsUnreadable(String text) {
        assertThat(why(text)).containsExactly("malformed");
        assertThatThrownBy(() -> Handwriting.kept(text)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPointOutsideTheFieldIsRefused() {
        assertThat(why("M0 0 L1000 400")).isEmpty();
        assertThat(why("M0 0 L1001 400")).containsExactly("outside");
        assertThat(why("M0 0 L1000 401")).containsExactly("outside");
        assertThat(why("M99999 0 L5 5")).containsExactly("outside");
    }

    @Test
    void aDotIsNoSignatureButALineIs() {
        assertThat(why("M500 200")).containsExactly("dot");
        assertThat(why("M500 200 L510 205 M512 204")).containsExactly("dot");
        assertThat(why("M500 200 L500 260")).isEmpty();
        assertThat(why("M500 200 L560 200")).isEmpty();
        assertThat(why("M500 200 M600 200")).as("two dots apart").isEmpty();
    }

    @Test
    void thereIsAnEndToStrokesAndPoints() {
        assertThat(why(strokes(Handwriting.MOST_STROKES, 2))).isEmpty();
        assertThat(why(strokes(Handwriting.MOST_STROKES + 1, 2))).containsExactly("tooManyStrokes");
        assertThat(why(strokes(1, Handwriting.MOST_POINTS))).isEmpty();
        assertThat(why(strokes(1, Handwriting.MOST_POINTS + 1))).containsExactly("tooManyPoints");
        assertThat(why("M1000 400 ".repeat(5000).strip())).containsExactly("tooManyPoints");
        Refusal refusal = Handwriting.read("drawing", strokes(65, 2)).refusals().get(0);
        assertThat(refusal.args()).containsExactly(64);
    }

    private static String strokes(int strokes, int points) {
        String one = "M100 100" + " L900 300".repeat(points - 1);
        return String.join(" ", java.util.Collections.nCopies(strokes, one));
    }
}
