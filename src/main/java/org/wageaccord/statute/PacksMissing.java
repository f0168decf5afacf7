package org.wageaccord.statute;

import java.util.List;

/**
 * The packs a case began with cannot be found any more: neither among those loaded nor among those the database keeps.
 * Names them; nothing is computed by other packs in their place unseen.
 */
public class PacksMissing extends RuntimeException {

    private final List<String> packs;

    public PacksMissing(List<String> packs) {
        super("rule packs not found any more: " + String.join(", ", packs)
                + "; put the files of that time into wage-accord.statute.folder, or restore table statute.pack");
        this.packs = List.copyOf(packs);
    }

    /** Each as {@code name version}, the version in short. */
    public List<String> packs() {
        return packs;
    }
}
