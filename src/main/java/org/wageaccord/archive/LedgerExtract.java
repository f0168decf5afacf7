package org.wageaccord.archive;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.archive.format.ArchiveIndex;
import org.wageaccord.archive.format.ArchiveIndex.Extract;
import org.wageaccord.archive.format.ArchiveIndex.Item;
import org.wageaccord.archive.format.ArchiveJson;
import org.wageaccord.archive.format.Measured;
import org.wageaccord.audit.Ledger;
import org.wageaccord.audit.LedgerLine;
import org.wageaccord.kernel.CaseNumber;

/** Keeps the ledger of a case as it stands, a page at a time. */
@Component
class LedgerExtract {

    private static final int PAGE = 200;

    private final Ledger ledger;
    private final ArchiveBook book;

    LedgerExtract(Ledger ledger, ArchiveBook book) {
        this.ledger = ledger;
        this.book = book;
    }

    record Kept(Item item, Extract extract) {}

    Kept keep(CaseNumber number, int serial) {
        Measured measured = new Measured();
        UUID last = null;
        int entries = 0;
        int chunk = 0;
        for (List<LedgerLine> page = page(number, last); !page.isEmpty(); page = page(number, last)) {
            byte[] lines = lines(page);
            book.addPart(number, serial, ArchiveIndex.LEDGER, chunk++, lines);
            measured.add(lines);
            entries += page.size();
            last = page.get(page.size() - 1).id();
        }
        Item item = new Item(
                ArchiveIndex.LEDGER,
                "留痕记录",
                null,
                "application/x-ndjson",
                null,
                measured.bytes(),
                measured.sha256(),
                null,
                null);
        return new Kept(item, new Extract(entries, last == null ? null : last.toString()));
    }

    private List<LedgerLine> page(CaseNumber number, @Nullable UUID after) {
        return ledger.after(number, after, PAGE);
    }

    private static byte[] lines(List<LedgerLine> page) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        page.forEach(line -> lines.writeBytes(ArchiveJson.line(line)));
        return lines.toByteArray();
    }
}
