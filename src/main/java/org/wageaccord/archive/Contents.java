package org.wageaccord.archive;

import java.util.ArrayList;
import java.util.List;
import org.wageaccord.archive.format.ArchiveIndex.Item;
import org.wageaccord.archive.format.ArchiveIndex.LeftOut;
import org.wageaccord.documents.Paper;

/** What goes into a package, in order, and what is left out. */
final class Contents {

    private final List<Item> items = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    void add(Item item) {
        items.add(item);
    }

    void leaveOut(Paper paper, String reason) {
        leftOut.add(new LeftOut(paper.title(), paper.number(), paper.digest(), reason));
    }

    /** The number of the next original; what is only made from others has none. */
    int next() {
        return 1 + (int) items.stream().filter(item -> item.source() != null).count();
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }
}
