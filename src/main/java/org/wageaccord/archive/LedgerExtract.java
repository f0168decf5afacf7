package org.wageaccord.archive;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.archive.format.ArchiveIndex;
import org.wageaccord.archive.format.ArchiveIndex.Extract;
import org.wageaccord.archive.format.ArchiveIndex.Item;
import org.wageaccord.archive.format.ArchiveJson;
import org.wageaccord.archive.format.Measured;
import org.wageaccord.audit.EntryPlace;
import org.wageaccord.audit.Ledger;
import org.wageaccord.audit.LedgerLine;
import org.wageaccord.audit.LedgerProofs;
import org.wageaccord.audit.QuotedLog;
import org.wageaccord.kernel.CaseNumber;

/** Keeps the ledger of a case as it stands, a page at a time, with the proof of every entry that is sealed. */
@Component
class LedgerExtract {

    private static final int PAGE = 200;

    private final Ledger ledger;
    private final LedgerProofs proofs;
    private final ArchiveBook book;

    LedgerExtract(Ledger ledger, LedgerProofs proofs, ArchiveBook book) {
        this.ledger = ledger;
        this.proofs = proofs;
        this.book = book;
    }

    record Kept(Item item, Extract extract) {}

    /** @param sealed null for the seconds until the entry is sealed */
    private record Line(
            @JsonUnwrapped LedgerLine line, @Nullable EntryPlace sealed) {}

    Kept keep(CaseNumber number, int serial) {
        Measured measured = new Measured();
        UUID last = null;
        int entries = 0;
        int sealed = 0;
        List<QuotedLog> logs = proofs.logs();
        int chunk = 0;
        for (List<LedgerLine> page = page(number, last); !page.isEmpty(); page = page(number, last)) {
            Map<UUID, EntryPlace> places =
                    proofs.places(page.stream().map(LedgerLine::id).toList(), logs);
            byte[] lines = lines(page, places);
            sealed += places.size();
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
        List<ArchiveIndex.Log> quoted = logs.stream()
                .map(log -> new ArchiveIndex.Log(log.number(), log.key(), log.note()))
                .toList();
        return new Kept(item, new Extract(entries, last == null ? null : last.toString(), sealed, quoted));
    }

    private List<LedgerLine> page(CaseNumber number, @Nullable UUID after) {
        return ledger.after(number, after, PAGE);
    }

    private static byte[] lines(List<LedgerLine> page, Map<UUID, EntryPlace> places) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        page.forEach(line -> lines.writeBytes(ArchiveJson.line(new Line(line, places.get(line.id())))));
        return lines.toByteArray();
    }
}
