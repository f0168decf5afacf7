package org.wageaccord.statute;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Digest;
import org.wageaccord.statute.pack.Pack;
import org.wageaccord.statute.pack.PackFiles;

/**
 * The rule packs loaded at the start, and every version ever loaded: the database keeps their texts, so that a running case
 * finds the packs it began with after the files have changed.
 */
@Component
class Shelf {

    private final PackFiles files;
    private final Function<String, Optional<String>> kept;

    /** Reads the class path and the folder; a broken file stops the start, naming file and line. */
    @Autowired
    Shelf(@Value("${wage-accord.statute.folder:}") String folder, JdbcClient jdbc) {
        this(
                PackFiles.read(folder.isBlank() ? null : Path.of(folder)),
                digest -> jdbc.sql("select text from statute.pack where digest = :digest")
                        .param("digest", digest)
                        .query(String.class)
                        .optional());
        files.packs().forEach(pack -> keep(pack, jdbc));
    }

    private Shelf(PackFiles files, Function<String, Optional<String>> kept) {
        this.files = files;
        this.kept = kept;
    }

    /** Without a database: what the files say today. */
    static Shelf of(@Nullable Path folder) {
        return new Shelf(PackFiles.read(folder), digest -> Optional.empty());
    }

    private static void keep(Pack pack, JdbcClient jdbc) {
        jdbc.sql("""
                insert into statute.pack (digest, name, file, text) values (:digest, :name, :file, :text)
                on conflict (digest) do nothing
                """)
                .param("digest", pack.origin().digest())
                .param("name", pack.id())
                .param("file", pack.origin().file())
                .param("text", pack.origin().text())
                .update();
    }

    List<Pack> packs() {
        return files.packs();
    }

    List<YearCalendar> calendars() {
        return files.calendars();
    }

    /** The packs of these versions. @throws PacksMissing naming those that nobody keeps any more */
    List<Pack> packs(PackVersions versions) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        versions.digests()
                .forEach((name, digest) -> text(digest)
                        .ifPresentOrElse(
                                text -> texts.put(name + " " + Digest.brief(digest), text),
                                () -> missing.add(name + " " + Digest.brief(digest))));
        if (!missing.isEmpty()) {
            throw new PacksMissing(missing.stream().sorted().toList());
        }
        return PackFiles.kept(texts);
    }

    private Optional<String> text(String digest) {
        return packs().stream()
                .filter(pack -> pack.origin().digest().equals(digest))
                .map(pack -> pack.origin().text())
                .findFirst()
                .or(() -> kept.apply(digest));
    }
}
