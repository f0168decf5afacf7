package org.wageaccord.documents;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.wageaccord.documents.pdf.Signatures;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.documents.seal.TestSeals;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Side;
import org.wageaccord.simulation.DemoSeals;

/** Sample papers with the signatures that the platform puts into them. */
public final class SignedPapers {

    private static final String ENTERPRISE = "浙江示例五金有限公司";

    private SignedPapers() {}

    /** Both chiefs on the sample agreement, as its terms were confirmed. */
    public static List<Signatory> chiefs() {
        String confirmed = String.valueOf(Samples.values(PaperKind.AGREEMENT).get("termsDigest"));
        return List.of(
                new Signatory("应某", ENTERPRISE, "企业方首席代表", new UUID(1, 1), confirmed, TestSeals.NOW.minusSeconds(600)),
                new Signatory(
                        "陈某",
                        ENTERPRISE + "工会委员会",
                        "职工方首席代表",
                        new UUID(2, 2),
                        confirmed,
                        TestSeals.NOW.minusSeconds(60)));
    }

    /** A signature by hand as a pen writes it: a wave, a sweep and a dot. */
    public static Handwriting written() {
        StringBuilder wave = new StringBuilder("M60 200");
        for (int x = 70; x <= 620; x += 10) {
            wave.append(" L").append(x).append(' ').append(200 + Math.round(110 * Math.sin(x / 45.0)));
        }
        return Handwriting.kept(wave + " M560 60 L700 40 L820 120 L760 330 L640 380 L700 300 L930 260 M905 120");
    }

    /** Both chiefs, of whom these wrote by hand. */
    static List<Signatory> chiefs(Handwriting enterprise, Handwriting workers) {
        Signatory manager = chiefs().get(0);
        Signatory chair = chiefs().get(1);
        return List.of(
                enterprise == null ? manager : manager.with(new Signatory.Hand("sign-ENTERPRISE", enterprise)),
                workers == null ? chair : chair.with(new Signatory.Hand("sign-WORKERS", workers)));
    }

    /** The values of the sample agreement where these sides wrote by hand. */
    static Map<String, Object> drawnBy(Side... sides) {
        Map<String, Object> values = new TreeMap<>(Samples.values(PaperKind.AGREEMENT));
        for (Side side : sides) {
            values.put(side == Side.WORKERS ? "workersDrawn" : "enterpriseDrawn", true);
        }
        return values;
    }

    /** The same chiefs, with the seals of these widths of their parties; 0 for none. */
    static List<Signatory> sealed(List<Signatory> chiefs, int enterprise, int union) {
        return List.of(
                enterprise == 0 ? chiefs.get(0) : chiefs.get(0).with(seal(Side.ENTERPRISE, ENTERPRISE, enterprise)),
                union == 0 ? chiefs.get(1) : chiefs.get(1).with(seal(Side.WORKERS, ENTERPRISE + "工会委员会", union)));
    }

    private static Signatory.Seal seal(Side side, String name, int millimeters) {
        byte[] png = DemoSeals.of(name);
        return new Signatory.Seal("seal-" + side, png, Digest.of(png), millimeters);
    }

    /** The values of an agreement where these sides put their seals, too. */
    static Map<String, Object> sealedBy(Map<String, Object> values, Side... sides) {
        Map<String, Object> sealed = new TreeMap<>(values);
        for (Side side : sides) {
            sealed.put(side == Side.WORKERS ? "workersSealed" : "enterpriseSealed", true);
        }
        return sealed;
    }

    /** An agreement that both chiefs signed by hand and with the seals of their parties. */
    static byte[] sealedAgreement(Seals seals) {
        Side[] both = Side.values();
        return of(
                PaperKind.AGREEMENT,
                sealedBy(drawnBy(both), both),
                seals,
                sealed(chiefs(written(), Handwriting.kept("M100 300 L300 80 L500 300 M180 210 L420 210")), 40, 42));
    }

    /** Who proposed the revised text and who agreed to it, as the sample says. */
    static List<Signatory> revisers() {
        Map<String, Object> values = Samples.values(PaperKind.REVISION_RECORD);
        return List.of(
                Signatory.of(
                        (String) values.get("proposedBy"), ENTERPRISE, "修订提出人", (Instant) values.get("proposedAt")),
                Signatory.of((String) values.get("agreedBy"), ENTERPRISE + "工会委员会", "修订同意人", (Instant)
                        values.get("agreedAt")));
    }

    /** An agreement of few pages, for a place. */
    static byte[] sectorAgreement(Seals seals, String place) {
        PaperKind kind = PaperKind.SECTOR_AGREEMENT;
        Map<String, Object> values = new TreeMap<>(Samples.values(kind));
        values.put("place", place);
        return of(kind, values, seals, Issuers.of(kind, values, TestSeals.NOW));
    }

    public static byte[] agreement(Seals seals) {
        return of(PaperKind.AGREEMENT, seals, chiefs());
    }

    public static byte[] agreement(Path folder) {
        return agreement(TestSeals.of(folder));
    }

    /** A list that nobody signs. */
    public static byte[] unsigned() {
        return Samples.print(PaperKind.TEAM_LIST, Samples.values(PaperKind.TEAM_LIST))
                .pdf();
    }

    public static byte[] of(PaperKind kind, Seals seals, List<Signatory> who) {
        return of(kind, Samples.values(kind), seals, who);
    }

    public static byte[] of(PaperKind kind, Map<String, Object> values, Seals seals, List<Signatory> who) {
        return Signatures.add(
                Samples.print(kind, values).pdf(),
                who.stream()
                        .map(s -> new Signatures.Order(
                                s.name(),
                                s.capacity(),
                                TestSeals.NOW,
                                s.ink(),
                                s.mark(),
                                content -> seals.sign(content, s)))
                        .toList());
    }
}
