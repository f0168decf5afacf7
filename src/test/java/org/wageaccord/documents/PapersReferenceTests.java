package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/papers.md} lists what every paper declares; it is written from the declarations and must be current. */
class PapersReferenceTests {

    private static final Map<PaperKind, String> OTHERWISE = Map.of(
            PaperKind.AGREEMENT,
                    "both chiefs, by the receipts of their signing, which come with the order; none on a draft.",
            PaperKind.REVISION_RECORD, "who proposed and who agreed, each for their side; they come with the order.",
            PaperKind.TEAM_LIST, "none, a list.",
            PaperKind.DATA_RECORD, "none, a record of what the platform noted.",
            PaperKind.SUSPENSION, "none, a record of what both sides consented to in the minutes or on the page.",
            PaperKind.CASE_END, "none, a notice of the platform.",
            PaperKind.PUBLICATION_NOTICE, "none, a sheet to be hung up by who must publish.",
            PaperKind.PERFORMANCE_REPORT, "none, a record of report and answer.",
            PaperKind.SECTOR_RESOLUTION, "none, a record of the votes of the members.");

    @Test
    void theReferenceOfPapersIsCurrent() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Papers and their values

                Written from `contract-templates/*/*/paper.yaml` by `PapersReferenceTests`; after a change there copy
                `target/papers.md` here. A paper is ordered from `Documents.issue` with exactly these values: one that is
                missing, undeclared, of another type, or holds a character that no face has is refused with its name.
                "Signatures" tells which values name who signs, for whom and when; they come into the PDF by a job after the printing.
                A chief's signature by hand comes with it, as lines in the element of the template whose id begins with `sign-`;
                so does the picture of the party's seal, in its own size upon the element whose id begins with `seal-`.
                Sums and percentages are the caller's; the paper only writes them. Every kind has its sample in `sample.json`.
                Further samples, `sample-<name>.json`, tell only what differs from it (null: absent), each with its
                `expected-<name>.txt`; together the samples of a kind hold every value that it declares.

                | type | Java |
                | --- | --- |
                """);
        for (VariableType type : VariableType.values()) {
            page.append("| %s | `%s`%s |\n"
                    .formatted(type.word(), type.javaName(), type == VariableType.LIST ? " of `Map` by field" : ""));
        }
        for (PaperKind kind : PaperKind.values()) {
            Edition edition = Samples.EDITIONS.newest(kind);
            page.append("\n## `%s` (%s, edition %s)\n\nTitle: `%s`\n\n"
                    .formatted(kind, kind.folder(), edition.name(), edition.title()));
            page.append(signers(kind)).append("\n\n");
            page.append("| name | type | required | 含义 | 来源 | 依据 |\n| --- | --- | --- | --- | --- | --- |\n");
            rows(page, "", edition.variables());
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "papers.md"), page);
        assertThat(Path.of("docs", "papers.md")).hasContent(page.toString());
    }

    /** Every kind either says who signs it, or why nobody does. */
    private static String signers(PaperKind kind) {
        String who = Issuers.of(kind).stream()
                .map(one -> "%s: `%s` for `%s`%s"
                        .formatted(
                                one.capacity(),
                                one.name(),
                                one.party(),
                                one.at().isEmpty() ? ", at its issue" : ", at `" + one.at() + "`"))
                .collect(Collectors.joining("; "));
        assertThat(who.isEmpty()).as(kind.name()).isEqualTo(OTHERWISE.containsKey(kind));
        return "Signatures: " + (who.isEmpty() ? OTHERWISE.get(kind) : who + ".");
    }

    private static void rows(StringBuilder page, String path, List<Variable> variables) {
        for (Variable v : variables) {
            String options = v.options().isEmpty() ? "" : " " + v.options();
            page.append("| `%s%s` | %s%s | %s | %s | %s | %s |\n"
                    .formatted(
                            path,
                            v.name(),
                            v.type().word(),
                            options,
                            v.required() ? "yes" : "no",
                            v.label(),
                            v.source(),
                            v.law()));
            rows(page, path + v.name() + "[].", v.fields());
        }
    }
}
