package org.wageaccord.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.wageaccord.documents.pdf.BarePages;
import org.wageaccord.documents.pdf.PrintOrder;
import org.wageaccord.documents.pdf.PrintRoom;
import org.wageaccord.documents.pdf.Printed;
import org.wageaccord.documents.pdf.Stamp;
import org.wageaccord.kernel.Digest;

/**
 * An invented agreement of twelve pages with sixty grades, for benches: made from the sample beside the template and printed by
 * every step of {@link Documents#issue} but those that need a database.
 */
public final class LargeAgreement {

    public static final int GRADES = 60;
    public static final int PAGES = 12;

    private static final PaperKind KIND = PaperKind.AGREEMENT;
    private static final Instant ISSUED = Instant.parse("2026-04-17T02:20:00Z");

    /** As often the sample's own clauses are repeated to fill the pages. */
    private static final int MORE_CLAUSES = 4;

    private final Edition edition;
    private final PrintRoom printRoom = new PrintRoom();
    private final PaperValues check = new PaperValues(printRoom::unprintable);
    private final Map<String, Object> sample;

    /** Reads the templates and the faces. */
    public LargeAgreement() {
        try {
            edition = new Editions().newest(KIND);
            String path = "contract-templates/" + edition.folder() + "/sample.json";
            try (InputStream in = new ClassPathResource(path).getInputStream()) {
                sample = enlarged(
                        ValuesJson.read(edition.variables(), new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints the agreement of one of many enterprises: checks, digest, template, layout, file. */
    public Printed print(int serial) {
        return printRoom.print(order(serial));
    }

    /** The same text for the PDF library alone. */
    public BarePages bare(int serial) {
        return printRoom.bare(order(serial));
    }

    private PrintOrder order(int serial) {
        Map<String, Object> given = new TreeMap<>(sample);
        given.put("enterprise", "浙江示例五金" + serial + "号有限公司");
        Map<String, Object> values = check.complete(edition.variables(), given);
        String json = ValuesJson.write(values);
        String digest = Digest.of(json);
        String number = "永薪协〔2026〕%04d号-08".formatted(serial);
        Stamp stamp = new Stamp(
                "永薪协〔2026〕%04d号".formatted(serial),
                number,
                ISSUED,
                digest,
                PaperAddress.verify(number, digest),
                edition.name());
        return new PrintOrder(edition.template(), edition.title(), edition.filled(values), stamp, KIND.encloses(json));
    }

    private static Map<String, Object> enlarged(Map<String, Object> values) {
        Map<String, Object> large = new TreeMap<>(values);
        List<Map<String, Object>> few = rows(values, "grades");
        List<Map<String, Object>> grades = new ArrayList<>();
        for (int i = 0; i < GRADES; i++) {
            Map<String, Object> grade = new TreeMap<>(few.get(i % few.size()));
            grade.put("grade", "G" + (i + 1));
            grades.add(grade);
        }
        large.put("grades", grades);
        List<Map<String, Object>> clauses = new ArrayList<>(rows(values, "clauses"));
        for (int i = 0; i < MORE_CLAUSES; i++) {
            clauses.addAll(rows(values, "clauses"));
        }
        large.put("clauses", clauses);
        return large;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> values, String name) {
        return (List<Map<String, Object>>) values.get(name);
    }
}
