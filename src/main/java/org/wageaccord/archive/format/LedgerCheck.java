package org.wageaccord.archive.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wageaccord.archive.format.ArchiveCheck.Changed;
import org.wageaccord.kernel.Digest;

/** The extract of the ledger, entry by entry: unchanged, in the tree, in order, complete, and at one with the papers. */
final class LedgerCheck implements AutoCloseable {

    private static final String PAPER_ISSUED = "documents.paperIssued";

    private final BufferedReader lines;
    private final Map<String, String> papers;
    private final QuotedTrees trees;
    private int entries;
    private int sealed;
    private @Nullable String last;

    /** @param papers number to digest of every paper that the index names */
    LedgerCheck(InputStream in, Map<String, String> papers, QuotedTrees trees) {
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.papers = papers;
        this.trees = trees;
    }

    void check(ArchiveIndex.Extract announced) throws Changed, IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            entries++;
            try {
                entry(ArchiveJson.tree(line));
            } catch (JsonProcessingException e) {
                throw new Changed("ledger entry " + entries + ": cannot be read");
            }
        }
        if (entries != announced.entries() || !Objects.equals(last, announced.last())) {
            throw new Changed("the ledger has " + entries + " entries, the index says " + announced.entries());
        }
        if (announced.sealed() != null && announced.sealed() != sealed) {
            throw new Changed(sealed + " entries of the ledger have a proof, the index says " + announced.sealed());
        }
    }

    private void entry(JsonNode entry) throws Changed, JsonProcessingException {
        String id = entry.path("id").asText();
        String body = entry.path("body").asText();
        if (last != null && last.compareTo(id) >= 0) {
            throw new Changed("ledger entry " + id + ": is out of order");
        }
        if (!Digest.of(body).equals(entry.path("bodySha256").asText())) {
            throw new Changed("ledger entry " + id + ": was changed");
        }
        if (entry.path("sealed").isObject()) {
            sealed++;
            trees.check(id, entry, Digest.of(body));
        }
        if (PAPER_ISSUED.equals(entry.path("act").asText())) {
            paper(id, ArchiveJson.tree(body));
        }
        last = id;
    }

    private void paper(String id, JsonNode issued) throws Changed {
        String number = issued.path("number").asText();
        String digest = papers.get(number);
        if (digest == null) {
            throw new Changed("paper " + number + ": was issued by ledger entry " + id + " and is not in the index");
        }
        if (!digest.equals(issued.path("digest").asText())) {
            throw new Changed("paper " + number + ": is not the one that ledger entry " + id + " says was issued");
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
