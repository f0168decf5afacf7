package org.wageaccord.documents.pdf.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The faces of papers, cut down to the characters that a paper uses. */
final class OfdFaces {

    private static final String NOTO = "fonts/ttf/NotoSansSC/";
    private static final String SERIF = "fonts/notoserifsc/NotoSerifSC-";
    private static final Map<String, String> FILES = Map.of(
            "NotoSansSC-Regular", NOTO + "NotoSansSC-Regular.ttf",
            "NotoSansSC-Bold", NOTO + "NotoSansSC-Bold.ttf",
            "NotoSerifSC-Regular", SERIF + "Regular.ttf.gz",
            "NotoSerifSC-Bold", SERIF + "Bold.ttf.gz",
            "FandolFang-Regular", "fonts/fandolfang/FandolFang-Regular.ttf.gz",
            "HanaMinB", "fonts/hanazono/HanaMinB.ttf.gz");

    private static final Map<String, TrueTypeFont> READ = new ConcurrentHashMap<>();

    private final @Nullable TrueTypeFont fangsong;

    OfdFaces(@Nullable Path fangsong) {
        this.fangsong = fangsong == null ? null : ofCity(fangsong);
    }

    /**
     * A face with the characters of a paper.
     *
     * @param glyphs the place in the file of each character beyond the basic plane, which its table of characters leaves out
     */
    record Cut(byte[] file, Map<Integer, Integer> glyphs) {}

    Cut cut(String face, Set<Integer> codePoints) throws IOException {
        TrueTypeFont whole = whole(face);
        // one reader at a time: the whole face is read through one shared place
        synchronized (whole) {
            TTFSubsetter subset = new TTFSubsetter(whole);
            Map<Integer, Integer> beyond = new TreeMap<>();
            for (int codePoint : codePoints) {
                if (Character.isBmpCodePoint(codePoint)) {
                    subset.add(codePoint);
                } else {
                    beyond.put(codePoint, whole.getUnicodeCmapLookup().getGlyphId(codePoint));
                }
            }
            subset.addGlyphIds(Set.copyOf(beyond.values()));
            Map<Integer, Integer> glyphs = new TreeMap<>();
            subset.getGIDMap()
                    .forEach((now, before) -> beyond.forEach((codePoint, glyph) -> {
                        if (glyph.equals(before)) {
                            glyphs.put(codePoint, now);
                        }
                    }));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            subset.writeToStream(file);
            return new Cut(file.toByteArray(), glyphs);
        }
    }

    private static TrueTypeFont ofCity(Path file) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new IllegalStateException(file + " has no outlines of TrueType: " + e.getMessage(), e);
        }
    }

    private TrueTypeFont whole(String face) {
        String path = FILES.get(face);
        if (path == null) {
            return Objects.requireNonNull(fangsong, () -> "no face " + face);
        }
        return READ.computeIfAbsent(face, name -> {
            try (InputStream file = new ClassPathResource(path).getInputStream();
                    InputStream in = path.endsWith(".gz") ? new GZIPInputStream(file) : file) {
                return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            } catch (IOException e) {
                throw new IllegalStateException(path, e);
            }
        });
    }
}
