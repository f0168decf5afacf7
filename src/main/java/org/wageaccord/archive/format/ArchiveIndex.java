package org.wageaccord.archive.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an archive package says of itself: {@code index.json}, the first file in it. Every other file is listed with its
 * length and SHA-256, so that the digest of this index vouches for all of them.
 *
 * @param enterprise the enterprise, or the unit of a region or an industry
 * @param enterpriseCode null for a unit, which has none
 * @param madeAt ISO moment in UTC
 * @param ledger the extract of the ledger in {@code ledger.jsonl}
 * @param leftOut papers of the case that do not belong into this archive, with why
 */
public record ArchiveIndex(
        String format,
        int version,
        String caseNumber,
        int serial,
        String enterprise,
        @Nullable String enterpriseCode,
        String madeAt,
        String madeBy,
        Extract ledger,
        List<Item> files,
        List<LeftOut> leftOut) {

    /** Tells these packages from any other ZIP file. */
    public static final String FORMAT = "wage-accord-archive";

    /** Since 2 the entries of the ledger come with their proofs; since 3 a unit of a sector may stand for the enterprise. */
    public static final int VERSION = 3;

    /** What is made of an enterprise's case has not changed since: an older check still reads it. */
    public static final int OF_ENTERPRISES = 2;

    public static final String INDEX = "index.json";
    public static final String LIST = "index.txt";
    public static final String SUMS = "SHA256SUMS";
    public static final String LEDGER = "ledger.jsonl";

    /**
     * @param last id of the last entry of the extract
     * @param sealed how many of the entries come with their proof; null in packages of version 1
     * @param logs the checkpoints under which they are proven; null in packages of version 1
     */
    public record Extract(
            int entries,
            @Nullable String last,
            @Nullable Integer sealed,
            @Nullable List<Log> logs) {}

    /** A log with the newest checkpoint it had (a signed note) and the key of it. */
    public record Log(int number, String key, String checkpoint) {}

    /**
     * @param number paper number, where it is a paper of the platform
     * @param issued what was issued, where it is a paper of the platform
     * @param source id of the paper or of the supplied file; null where the archive itself keeps the content
     */
    public record Item(
            String path,
            String title,
            @Nullable String number,
            String mediaType,
            @Nullable String date,
            long bytes,
            String sha256,
            @Nullable Issued issued,
            @Nullable String source) {}

    /** The beginning of a paper's file, as it was issued and told to the ledger; signatures are appended after it. */
    public record Issued(long bytes, String sha256) {}

    public record LeftOut(String title, String number, String sha256, String reason) {}

    public ArchiveIndex {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }

    /** The same for people: the filing list (归档目录), a line for each file. */
    public byte[] list() {
        StringBuilder text = new StringBuilder("归档目录\n\n");
        text.append("案件编号　").append(caseNumber).append('\n');
        text.append(enterpriseCode == null ? "协商单位　" : "用人单位　").append(enterprise);
        text.append(enterpriseCode == null ? "\n" : "（" + enterpriseCode + "）\n");
        text.append("归档次数　").append(serial).append('\n');
        text.append("制作　　　").append(madeAt).append("（协调世界时）　").append(madeBy).append('\n');
        text.append("留痕记录　").append(ledger.entries()).append(" 条");
        text.append(ledger.sealed() == null ? "" : "，其中 " + ledger.sealed() + " 条附封存证明")
                .append("\n\n");
        int line = 0;
        for (Item file : files) {
            text.append(++line).append("　").append(file.title());
            text.append(file.number() == null ? "" : "　" + file.number());
            text.append("\n　　")
                    .append(file.path())
                    .append("　")
                    .append(file.bytes())
                    .append(" 字节");
            text.append("\n　　SHA-256 ").append(file.sha256()).append('\n');
        }
        for (LeftOut paper : leftOut) {
            text.append("未收入　").append(paper.title()).append("　").append(paper.number());
            text.append("\n　　")
                    .append(paper.reason())
                    .append("\n　　SHA-256 ")
                    .append(paper.sha256())
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The digests as {@code sha256sum --check} reads them. */
    public byte[] sums(String indexDigest, String listDigest) {
        StringBuilder text = new StringBuilder();
        text.append(indexDigest).append("  ").append(INDEX).append('\n');
        text.append(listDigest).append("  ").append(LIST).append('\n');
        for (Item file : files) {
            text.append(file.sha256()).append("  ").append(file.path()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
