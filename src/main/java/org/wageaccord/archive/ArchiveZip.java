package org.wageaccord.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.wageaccord.archive.format.ArchiveIndex;
import org.wageaccord.archive.format.ArchiveIndex.Item;
import org.wageaccord.archive.format.ArchiveJson;
import org.wageaccord.archive.format.Measured;
import org.wageaccord.documents.Attachment;
import org.wageaccord.documents.Documents;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.SuppliedFile;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Show;

/** Writes a package, one file after the other: the index first, then what people read, then everything it lists. */
@Component
class ArchiveZip {

    private static final String PAPERS = "papers/";

    private final ArchiveBook book;
    private final Documents documents;
    private final Filings filings;

    ArchiveZip(ArchiveBook book, Documents documents, Filings filings) {
        this.book = book;
        this.documents = documents;
        this.filings = filings;
    }

    void write(CaseNumber number, int serial, OutputStream out) throws IOException {
        byte[] json = book.index(number, serial).orElseThrow();
        ArchiveIndex index = ArchiveJson.index(json);
        byte[] list = index.list();
        LocalDateTime madeAt = LocalDateTime.ofInstant(Instant.parse(index.madeAt()), Show.BEIJING);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, ArchiveIndex.INDEX, madeAt, json);
            put(zip, ArchiveIndex.LIST, madeAt, list);
            put(zip, ArchiveIndex.SUMS, madeAt, index.sums(Digest.of(json), Digest.of(list)));
            for (Item item : index.files()) {
                zip.putNextEntry(entry(item.path(), madeAt));
                content(zip, number, serial, item);
                zip.closeEntry();
            }
        }
    }

    /** What is stored must still be what the index lists; a package that says otherwise is not finished. */
    private void content(ZipOutputStream zip, CaseNumber number, int serial, Item item) throws IOException {
        Measured measured = new Measured();
        if (item.source() == null) {
            int chunk = 0;
            for (Optional<byte[]> piece = book.part(number, serial, item.path(), chunk);
                    piece.isPresent();
                    piece = book.part(number, serial, item.path(), ++chunk)) {
                measured.add(piece.get());
                zip.write(piece.get());
            }
        } else {
            byte[] content = stored(number, item);
            measured.add(content);
            zip.write(content);
        }
        if (!measured.sha256().equals(item.sha256())) {
            throw new IOException(item.path() + " of " + number + " is not what was archived");
        }
    }

    /** A signature that was appended to a paper since belongs into the next package, not into this one. */
    private byte[] stored(CaseNumber number, Item item) {
        UUID source = UUID.fromString(Objects.requireNonNull(item.source()));
        if (!item.path().startsWith(PAPERS) && number.isSector()) {
            return documents.attachment(number, source).map(Attachment::content).orElseThrow();
        }
        if (!item.path().startsWith(PAPERS)) {
            return filings.suppliedFile(number, source)
                    .map(SuppliedFile::content)
                    .orElseThrow();
        }
        byte[] pdf = documents.pdf(source);
        return pdf.length > item.bytes() ? Arrays.copyOf(pdf, Math.toIntExact(item.bytes())) : pdf;
    }

    private static void put(ZipOutputStream zip, String path, LocalDateTime madeAt, byte[] content) throws IOException {
        zip.putNextEntry(entry(path, madeAt));
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipEntry entry(String path, LocalDateTime madeAt) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(madeAt);
        return entry;
    }
}
