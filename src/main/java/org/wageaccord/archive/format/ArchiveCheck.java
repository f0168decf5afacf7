package org.wageaccord.archive.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.wageaccord.audit.proof.LogKey;
import org.wageaccord.kernel.Digest;

/**
 * Checks an archive package by itself: every file is the one that the index lists and nothing else lies in it, the readable
 * list and the sums say the same as the index, every entry of the ledger is unchanged and, where it was sealed when the
 * package was made, in the tree of a signed checkpoint, and every paper is the one that the ledger says was issued. It reads one file at a time and never more of it than the index announces.
 *
 * <p>What it cannot see by itself: a package that was made anew as a whole. Whoever knows the digest of the index from the
 * ledger of the platform gives it, and it is compared.
 */
public final class ArchiveCheck {

    /** More than a hundred thousand files would be listed in this. */
    private static final int INDEX_LIMIT = 32 << 20;

    private final ZipFile zip;
    private final Set<String> names = new HashSet<>();

    private ArchiveCheck(ZipFile zip) {
        this.zip = zip;
    }

    /** What was checked. */
    public record Good(ArchiveIndex index, String indexDigest) {}

    /** It is no archive package of this platform at all. */
    public static final class NotOurs extends Exception {
        NotOurs(String reason) {
            super(reason);
        }
    }

    /** It is one, and something in it is not as it was made. */
    public static final class Changed extends Exception {
        Changed(String reason) {
            super(reason);
        }
    }

    /** @param indexDigest the digest of the index as the platform told it, or null where nobody knows it */
    public static Good check(Path file, @Nullable String indexDigest) throws NotOurs, Changed, IOException {
        return check(file, indexDigest, List.of());
    }

    /** @param ledgerKeys keys of the ledger from elsewhere; empty believes those that the package quotes */
    public static Good check(Path file, @Nullable String indexDigest, List<LogKey> ledgerKeys)
            throws NotOurs, Changed, IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new ArchiveCheck(zip).check(indexDigest, ledgerKeys);
        } catch (ZipException e) {
            throw new NotOurs("no ZIP file: " + e.getMessage());
        }
    }

    private Good check(@Nullable String known, List<LogKey> ledgerKeys) throws NotOurs, Changed, IOException {
        byte[] json = indexBytes();
        ArchiveIndex index = index(json);
        String digest = Digest.of(json);
        if (known != null && !known.equalsIgnoreCase(digest)) {
            throw new Changed("index.json is not the one that was made: its digest is " + digest);
        }
        everyNameOnce();
        Map<String, String> papers = new HashMap<>();
        for (ArchiveIndex.Item item : index.files()) {
            file(item.path(), item.bytes(), item.sha256());
            if (item.number() != null && item.issued() != null) {
                issued(item.path(), item.issued());
                papers.put(item.number(), item.issued().sha256());
            }
        }
        index.leftOut().forEach(paper -> papers.put(paper.number(), paper.sha256()));
        byte[] list = index.list();
        file(ArchiveIndex.LIST, list.length, Digest.of(list));
        byte[] sums = index.sums(digest, Digest.of(list));
        file(ArchiveIndex.SUMS, sums.length, Digest.of(sums));
        nothingElse();
        QuotedTrees trees = new QuotedTrees(index, ledgerKeys);
        try (LedgerCheck ledger = new LedgerCheck(open(ArchiveIndex.LEDGER), papers, trees)) {
            ledger.check(index.ledger());
        }
        return new Good(index, digest);
    }

    private byte[] indexBytes() throws NotOurs, IOException {
        ZipEntry entry = zip.getEntry(ArchiveIndex.INDEX);
        if (entry == null) {
            throw new NotOurs("no archive package: it has no index.json");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(INDEX_LIMIT);
        }
    }

    private static ArchiveIndex index(byte[] json) throws NotOurs, IOException {
        try {
            if (!ArchiveIndex.FORMAT.equals(ArchiveJson.tree(new String(json, StandardCharsets.UTF_8))
                    .path("format")
                    .asText())) {
                throw new NotOurs("no archive package: its index.json is of something else");
            }
            ArchiveIndex index = ArchiveJson.index(json);
            if (index.version() > ArchiveIndex.VERSION) {
                throw new NotOurs("made by a newer version: " + index.version());
            }
            return index;
        } catch (JsonProcessingException | NullPointerException e) {
            throw new NotOurs("no archive package: its index.json cannot be read");
        }
    }

    private void everyNameOnce() throws Changed {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!names.add(entry.getName())) {
                throw new Changed(entry.getName() + ": is in it twice");
            }
        }
        names.remove(ArchiveIndex.INDEX);
    }

    private void file(String path, long bytes, String sha256) throws Changed, IOException {
        if (!names.remove(path)) {
            throw new Changed(path + ": is missing");
        }
        Measured found;
        try (InputStream in = open(path)) {
            found = Measured.of(in, bytes);
        } catch (IOException e) {
            throw new Changed(path + ": cannot be read: " + e.getMessage());
        }
        if (found.bytes() != bytes || !found.sha256().equals(sha256)) {
            throw new Changed(path + ": was changed");
        }
    }

    private void issued(String path, ArchiveIndex.Issued issued) throws Changed, IOException {
        try (InputStream in = open(path)) {
            Measured found = Measured.beginning(in, issued.bytes());
            if (found.bytes() != issued.bytes() || !found.sha256().equals(issued.sha256())) {
                throw new Changed(path + ": does not begin with the paper that was issued");
            }
        }
    }

    private InputStream open(String path) throws Changed, IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw new Changed(path + ": is missing");
        }
        return zip.getInputStream(entry);
    }

    private void nothingElse() throws Changed {
        if (!names.isEmpty()) {
            throw new Changed(names.stream().sorted().findFirst().orElseThrow() + ": is not in the index");
        }
    }
}
