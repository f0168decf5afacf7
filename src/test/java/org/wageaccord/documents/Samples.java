package org.wageaccord.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wageaccord.documents.pdf.PrintOrder;
import org.wageaccord.documents.pdf.PrintRoom;
import org.wageaccord.documents.pdf.Printed;
import org.wageaccord.documents.pdf.Stamp;
import org.wageaccord.kernel.Digest;

/** The samples that lie beside every template, printed as the platform prints papers. */
final class Samples {

    static final PrintRoom PRINT_ROOM = new PrintRoom();
    static final Editions EDITIONS = editions();

    private static final Map<PaperKind, String> ISSUED = Map.ofEntries(
            Map.entry(PaperKind.OFFER, "2026-02-09T07:20:00Z"),
            Map.entry(PaperKind.REPLY, "2026-02-26T02:00:00Z"),
            Map.entry(PaperKind.TEAM_LIST, "2026-03-04T02:00:00Z"),
            Map.entry(PaperKind.POWER_OF_ATTORNEY, "2026-02-27T02:01:00Z"),
            Map.entry(PaperKind.MEDIATION_APPLICATION, "2026-04-02T06:00:00Z"),
            Map.entry(PaperKind.MEDIATION_NOTICE, "2026-04-03T02:00:00Z"),
            Map.entry(PaperKind.MEDIATION_EXTENSION, "2026-04-30T02:01:00Z"),
            Map.entry(PaperKind.MEDIATION_RECORD, "2026-04-28T08:01:00Z"),
            Map.entry(PaperKind.TERMINATION_FILING, "2026-10-09T02:00:00Z"),
            Map.entry(PaperKind.PUBLICATION_NOTICE, "2026-04-29T02:01:00Z"),
            Map.entry(PaperKind.PUBLICATION_RECORD, "2026-05-06T02:00:00Z"),
            Map.entry(PaperKind.MINUTES, "2026-03-19T10:00:00Z"),
            Map.entry(PaperKind.RESOLUTION, "2026-04-15T07:30:00Z"),
            Map.entry(PaperKind.AGREEMENT, "2026-04-17T02:20:00Z"),
            Map.entry(PaperKind.FILING_FORM, "2026-04-21T01:30:00Z"),
            Map.entry(PaperKind.ACCEPTANCE_SLIP, "2026-04-21T02:10:00Z"),
            Map.entry(PaperKind.REVIEW_OPINION, "2026-04-29T02:00:00Z"),
            Map.entry(PaperKind.SUPPLY_NOTICE, "2026-04-22T02:10:00Z"),
            Map.entry(PaperKind.REVISION_RECORD, "2026-05-08T07:05:00Z"),
            Map.entry(PaperKind.SUSPENSION, "2026-03-19T10:05:00Z"),
            Map.entry(PaperKind.SECRECY_UNDERTAKING, "2026-03-05T01:11:00Z"),
            Map.entry(PaperKind.SERVICE_ADDRESS, "2026-02-09T07:01:00Z"),
            Map.entry(PaperKind.DATA_RECORD, "2026-04-02T10:00:00Z"),
            Map.entry(PaperKind.CASE_END, "2026-02-12T01:31:00Z"),
            Map.entry(PaperKind.REMINDER_LETTER, "2026-03-02T02:00:00Z"),
            Map.entry(PaperKind.OPINION_LETTER, "2026-03-16T02:00:00Z"),
            Map.entry(PaperKind.PROPOSAL_LETTER, "2026-04-10T02:00:00Z"),
            Map.entry(PaperKind.MEDIATION_AGREEMENT, "2026-04-28T03:30:00Z"),
            Map.entry(PaperKind.PERFORMANCE_REPORT, "2027-01-22T08:10:00Z"),
            Map.entry(PaperKind.TERMINATION, "2026-09-21T02:00:00Z"),
            Map.entry(PaperKind.SECTOR_RESOLUTION, "2026-03-12T08:10:00Z"),
            Map.entry(PaperKind.SECTOR_AGREEMENT, "2026-03-21T08:10:00Z"),
            Map.entry(PaperKind.SECTOR_MINUTES, "2026-03-06T01:31:00Z"),
            Map.entry(PaperKind.SECTOR_TERMINATION, "2026-09-21T06:31:00Z"),
            Map.entry(PaperKind.SECTOR_JOINING, "2026-06-03T06:46:00Z"));

    private static final Map<PaperKind, Integer> SERIAL = Map.ofEntries(
            Map.entry(PaperKind.OFFER, 1),
            Map.entry(PaperKind.REPLY, 2),
            Map.entry(PaperKind.TEAM_LIST, 3),
            Map.entry(PaperKind.POWER_OF_ATTORNEY, 4),
            Map.entry(PaperKind.MEDIATION_APPLICATION, 30),
            Map.entry(PaperKind.MEDIATION_NOTICE, 31),
            Map.entry(PaperKind.MEDIATION_EXTENSION, 32),
            Map.entry(PaperKind.MEDIATION_RECORD, 33),
            Map.entry(PaperKind.TERMINATION_FILING, 34),
            Map.entry(PaperKind.PUBLICATION_NOTICE, 35),
            Map.entry(PaperKind.PUBLICATION_RECORD, 12),
            Map.entry(PaperKind.MINUTES, 5),
            Map.entry(PaperKind.RESOLUTION, 7),
            Map.entry(PaperKind.AGREEMENT, 8),
            Map.entry(PaperKind.FILING_FORM, 9),
            Map.entry(PaperKind.ACCEPTANCE_SLIP, 10),
            Map.entry(PaperKind.REVIEW_OPINION, 11),
            Map.entry(PaperKind.SUPPLY_NOTICE, 12),
            Map.entry(PaperKind.REVISION_RECORD, 13),
            Map.entry(PaperKind.SUSPENSION, 14),
            Map.entry(PaperKind.SECRECY_UNDERTAKING, 15),
            Map.entry(PaperKind.SERVICE_ADDRESS, 36),
            Map.entry(PaperKind.DATA_RECORD, 35),
            Map.entry(PaperKind.CASE_END, 16),
            Map.entry(PaperKind.REMINDER_LETTER, 2),
            Map.entry(PaperKind.OPINION_LETTER, 3),
            Map.entry(PaperKind.PROPOSAL_LETTER, 4),
            Map.entry(PaperKind.MEDIATION_AGREEMENT, 6),
            Map.entry(PaperKind.PERFORMANCE_REPORT, 17),
            Map.entry(PaperKind.TERMINATION, 18),
            Map.entry(PaperKind.SECTOR_RESOLUTION, 19),
            Map.entry(PaperKind.SECTOR_AGREEMENT, 20),
            Map.entry(PaperKind.SECTOR_MINUTES, 21),
            Map.entry(PaperKind.SECTOR_TERMINATION, 22),
            Map.entry(PaperKind.SECTOR_JOINING, 23));

    private static final Pattern SAMPLE = Pattern.compile("sample(?:-([a-z-]+))?\\.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Samples() {}

    static Map<String, Object> values(PaperKind kind) {
        Edition edition = EDITIONS.newest(kind);
        return ValuesJson.read(edition.variables(), text(kind, "sample.json"));
    }

    /**
     * What a further sample ({@code sample-<name>.json}) sets differently from the first; null takes a value away.
     *
     * @param name empty for the first sample
     */
    static Map<String, Object> values(PaperKind kind, String name) {
        if (name.isEmpty()) {
            return values(kind);
        }
        try {
            ObjectNode all = (ObjectNode) JSON.readTree(text(kind, "sample.json"));
            JSON.readTree(text(kind, "sample-" + name + ".json")).properties().forEach(own -> {
                if (own.getValue().isNull()) {
                    all.remove(own.getKey());
                } else {
                    all.set(own.getKey(), own.getValue());
                }
            });
            return ValuesJson.read(EDITIONS.newest(kind).variables(), all.toString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of a paper's samples; the first has none. */
    static List<String> names(PaperKind kind) {
        try (Stream<Path> files = Files.list(folder(kind))) {
            return files.map(file -> SAMPLE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(file -> file.group(1) == null ? "" : file.group(1))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Printed print(PaperKind kind, Map<String, Object> values) {
        return PRINT_ROOM.print(order(kind, values));
    }

    static PrintOrder order(PaperKind kind, Map<String, Object> given) {
        Edition edition = EDITIONS.newest(kind);
        Map<String, Object> values = new PaperValues(PRINT_ROOM::unprintable).complete(edition.variables(), given);
        String json = ValuesJson.write(values);
        String digest = Digest.of(json);
        String number = "永薪协〔2026〕0123号-%02d".formatted(SERIAL.get(kind));
        Stamp stamp = new Stamp(
                "永薪协〔2026〕0123号",
                number,
                Instant.parse(ISSUED.get(kind)),
                digest,
                PaperAddress.verify(number, digest),
                edition.name());
        return new PrintOrder(edition.template(), edition.title(), edition.filled(values), stamp, kind.encloses(json));
    }

    static String text(PaperKind kind, String file) {
        try {
            return Files.readString(folder(kind).resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder(PaperKind kind) {
        return Path.of("contract-templates").resolve(EDITIONS.newest(kind).folder());
    }

    private static Editions editions() {
        try {
            return new Editions();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
