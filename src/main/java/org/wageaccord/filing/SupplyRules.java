package org.wageaccord.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.Tika;
import org.wageaccord.kernel.Refusal;

/** Everything listed as missing is supplied, once and as a whole (《浙江省保障“最多跑一次”改革规定》第十一条). */
public final class SupplyRules {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int WORDS_MAXIMUM = 500;

    private static final int NAME_MAXIMUM = 200;
    private static final Set<String> KINDS = Set.of("application/pdf", "image/png", "image/jpeg");
    private static final Tika TIKA = new Tika();

    private SupplyRules() {}

    /** Everything that keeps these supplies from answering the list; fields are {@code supplies[i].…} in its order. */
    public static List<Refusal> refusals(List<String> missing, List<Supply> supplies) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < missing.size(); i++) {
            String item = missing.get(i);
            String at = "supplies[" + i + "].";
            supplies.stream()
                    .filter(supply -> supply.item().equals(item))
                    .findFirst()
                    .ifPresentOrElse(
                            supply -> refusals.addAll(refusals(at, supply)),
                            () -> refusals.add(Refusal.of(at + "words", "refusal.filing.supplyMissing", item)
                                    .citing(ReviewRules.ONCE)));
        }
        if (supplies.stream().anyMatch(supply -> !missing.contains(supply.item()))) {
            refusals.add(Refusal.of(null, "refusal.filing.supplyUnknown"));
        }
        return refusals;
    }

    private static List<Refusal> refusals(String at, Supply supply) {
        if (supply.words().isBlank() && !supply.hasFile()) {
            return List.of(Refusal.of(at + "words", "refusal.filing.supplyMissing", supply.item())
                    .citing(ReviewRules.ONCE));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (FilingText.length(supply.words()) > WORDS_MAXIMUM) {
            refusals.add(Refusal.of(at + "words", "refusal.filing.textTooLong", WORDS_MAXIMUM));
        }
        if (supply.hasFile()) {
            refusals.addAll(file(at + "file", supply));
        }
        return refusals;
    }

    private static List<Refusal> file(String field, Supply supply) {
        String name = supply.fileName();
        if (supply.file().length > MOST_BYTES) {
            return List.of(Refusal.of(field, "refusal.filing.fileTooBig"));
        }
        if (name == null || name.isBlank() || name.length() > NAME_MAXIMUM) {
            return List.of(Refusal.of(field, "refusal.filing.fileNameMissing"));
        }
        return KINDS.contains(mediaType(supply))
                ? List.of()
                : List.of(Refusal.of(field, "refusal.filing.fileOfWrongType", name));
    }

    /** Told by the content, not by the name. */
    static String mediaType(Supply supply) {
        return TIKA.detect(supply.file());
    }
}
