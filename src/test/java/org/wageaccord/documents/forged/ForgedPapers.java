package org.wageaccord.documents.forged;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.wageaccord.documents.Signatory;
import org.wageaccord.documents.seal.Seals;

/** All forgeries of one signed agreement, by kind; the same ones for the same file. */
public final class ForgedPapers {

    private static final long SEED = 20260417;

    private ForgedPapers() {}

    /**
     * What a forger has at hand.
     *
     * @param signed an honest agreement of many pages, by both chiefs
     * @param small an honest agreement of few pages, by both chiefs
     * @param other another one of the same two
     * @param letter an honest paper of another kind
     * @param folder of the honest authority
     * @param forger of an authority with the same names
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Material(
            byte[] signed,
            byte[] small,
            byte[] other,
            byte[] letter,
            List<Signatory> chiefs,
            Seals honest,
            Seals sameNames,
            Path folder,
            Path forger) {}

    public static Map<String, List<Forgery>> of(Material material) {
        byte[] signed = material.signed();
        Map<String, List<Forgery>> made = new LinkedHashMap<>();
        made.put("bytes", new ForgedBytes(material.small(), new Random(SEED)).all());
        made.put("pages", ForgedPages.of(signed));
        made.put("catalogs", ForgedCatalogs.of(signed));
        made.put("updates", new ForgedUpdates(material.small()).all());
        made.put("ranges", new ForgedRanges(material.small()).all());
        made.put("signatures", new ForgedSignatures(material).all());
        return made;
    }
}
