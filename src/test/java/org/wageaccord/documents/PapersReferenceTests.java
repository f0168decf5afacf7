package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/papers.md} lists what every paper declares; it is written from the declarations and must be current. */
class PapersReferenceTests {

    @Test
    void theReferenceOfPapersIsCurrent() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Papers and their values

                Written from `contract-templates/*/*/paper.yaml` by `PapersReferenceTests`; after a change there copy
                `target/papers.md` here. A paper is ordered from `Documents.issue` with exactly these values: one that is
                missing, undeclared, of another type, or holds a character that no face has is refused with its name.
                Sums and percentages are the caller's; the paper only writes them. Every kind has its sample in `sample.json`.

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
            page.append("| name | type | required | 含义 | 来源 | 依据 |\n| --- | --- | --- | --- | --- | --- |\n");
            rows(page, "", edition.variables());
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "papers.md"), page);
        assertThat(Path.of("docs", "papers.md")).hasContent(page.toString());
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
