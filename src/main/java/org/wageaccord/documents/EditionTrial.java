package org.wageaccord.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.pdf.CityPapers;
import org.wageaccord.documents.pdf.MissingGlyph;
import org.wageaccord.documents.pdf.PrintOrder;
import org.wageaccord.documents.pdf.PrintRoom;
import org.wageaccord.documents.pdf.Stamp;
import org.wageaccord.kernel.Digest;

/** Prints the samples of a city's own editions, so that whoever writes one sees it before a party does. */
public final class EditionTrial {

    private static final Instant ISSUED = Instant.parse("2026-01-05T02:00:00Z");
    private static final String NUMBER = "样章〔2026〕0001号";

    private final Path folder;
    private final Editions editions;
    private final PrintRoom printRoom;
    private final PaperValues check;

    /**
     * @param folder laid out as {@code contract-templates/}
     * @throws IllegalStateException with everything that is wrong where an edition does not hold
     */
    public EditionTrial(Path folder) throws IOException {
        CityPapers city = new CityPapers(folder, null);
        this.folder = folder;
        editions = new Editions(city);
        printRoom = new PrintRoom(city);
        check = new PaperValues(printRoom::unprintable);
    }

    /**
     * One edition tried.
     *
     * @param edition its folder, such as {@code offer/2026-永康}
     * @param pdf the sample printed; null where it cannot be
     * @param text what stands in it
     * @param fault what is wrong, or null
     */
    public record Result(
            String edition,
            byte @Nullable [] pdf,
            String text,
            @Nullable String fault) {}

    /** All of them, in order of kind and name. */
    public List<Result> results() {
        List<Result> results = new ArrayList<>();
        editions.ofCity().forEach(edition -> results.add(tried(edition)));
        return results;
    }

    private Result tried(Edition edition) {
        try {
            String json = Files.readString(folder.resolve(edition.folder()).resolve("sample.json"));
            Map<String, Object> values =
                    check.complete(edition.variables(), ValuesJson.read(edition.variables(), json));
            PrintOrder order = order(edition, values);
            String text = printRoom.text(order);
            return new Result(
                    edition.folder(),
                    printRoom.print(order).pdf(),
                    text,
                    isExpected(edition, text) ? null : "the text is not that of expected.txt");
        } catch (NoSuchFileException e) {
            return new Result(edition.folder(), null, "", "has no sample.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IncompletePaper | MissingGlyph e) {
            return new Result(edition.folder(), null, "", "sample.json: " + e.getMessage());
        }
    }

    private static PrintOrder order(Edition edition, Map<String, Object> values) {
        String json = ValuesJson.write(values);
        Stamp stamp = new Stamp(NUMBER, NUMBER, ISSUED, Digest.of(json), null, edition.name());
        return new PrintOrder(
                edition.template(),
                edition.title(),
                edition.filled(values),
                stamp,
                edition.kind().encloses(json));
    }

    /** Where the city says what must stand there; white space does not count. */
    private boolean isExpected(Edition edition, String text) throws IOException {
        Path expected = folder.resolve(edition.folder()).resolve("expected.txt");
        return !Files.exists(expected) || squeezed(Files.readString(expected)).equals(squeezed(text));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }
}
