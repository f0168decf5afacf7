package org.wageaccord.coach;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;

/**
 * The lines of a meeting as they are kept, before the facts of a case are put in ({@code coach/script.yaml}, in English
 * {@code script_en.yaml}).
 */
@Component
class ScriptLines {

    record Part(String part, @Nullable String article, List<Line> lines) {}

    /**
     * @param side whose people are told it; null for both
     * @param each {@code clause} for a line told once for each clause that is open
     */
    record Line(
            Script.Who who,
            String say,
            @Nullable String article,
            @Nullable Side side,
            @Nullable When when,
            @Nullable String each) {

        boolean suits(Side reader, List<When> now) {
            return (side == null || side == reader) && (when == null || now.contains(when));
        }

        boolean isForEachClause() {
            return Objects.equals(each, "clause");
        }
    }

    enum When {
        FIRST_ROUND,
        LATER_ROUND,
        OPEN,
        SETTLED
    }

    private final List<Part> chinese;
    private final List<Part> english;

    ScriptLines() throws IOException {
        chinese = Data.read("script.yaml", new TypeReference<>() {});
        english = Data.read("script_en.yaml", new TypeReference<>() {});
    }

    /** In the language of the reader. */
    List<Part> parts() {
        return Show.isEnglish() ? english : chinese;
    }
}
