package org.wageaccord.documents.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.function.SingletonSupplier;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;

/**
 * The faces of all papers: Noto Sans SC, regular and bold (hei), for nearly every character; FandolFang (fangsong) and Noto
 * Serif SC (song) for letters of authorities; HanaMinB for the rare characters of names that Noto lacks. All but the first are
 * read only when they come up.
 * Each face is read once and kept as bytes.
 */
final class Faces {

    private static final String NOTO = "fonts/ttf/NotoSansSC/";
    private static final String SERIF = "fonts/notoserifsc/NotoSerifSC-";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /** HanaMinB is finer than Noto; called light, the renderer strengthens it to the color of the text around it. */
    private static final int LIGHT = 300;
    /** Whoever sets Chinese in simplified characters has it: 协. */
    private static final int COMMON = 0x534F;

    /**
     * How hard a paper is compressed: outlines of characters hardly get smaller by trying longer, and at the library's own
     * level half of the time of a paper went there.
     */
    static final int COMPRESSION = 4;

    private static final Supplier<Faces> OWN = SingletonSupplier.of(() -> new Faces(COMPRESSION));

    private final Map<FontDescription, BitSet> basic = new ConcurrentHashMap<>();
    private final int compression;
    private final FontDescription regular;
    private final FontDescription bold;
    private final Supplier<FontDescription> song;
    private final Supplier<FontDescription> boldSong;
    private final Supplier<FontDescription> rare;
    private final Supplier<FontDescription> fangsong;

    private Faces(int compression) {
        this.compression = compression;
        regular = face(NOTO + "NotoSansSC-Regular.ttf", REGULAR);
        bold = face(NOTO + "NotoSansSC-Bold.ttf", BOLD);
        song = SingletonSupplier.of(() -> face(SERIF + "Regular.ttf.gz", REGULAR));
        boldSong = SingletonSupplier.of(() -> face(SERIF + "Bold.ttf.gz", BOLD));
        rare = SingletonSupplier.of(() -> face("fonts/hanazono/HanaMinB.ttf.gz", LIGHT));
        fangsong = SingletonSupplier.of(() -> face("fonts/fandolfang/FandolFang-Regular.ttf.gz", REGULAR));
    }

    private Faces(Faces own, Path fangsong) {
        compression = own.compression;
        regular = own.regular;
        bold = own.bold;
        song = own.song;
        boldSong = own.boldSong;
        rare = own.rare;
        FontDescription city = ofCity(fangsong);
        this.fangsong = () -> city;
    }

    /**
     * The faces of the house, which are read once however many ask for them: with what is known of their characters they take a
     * hundred megabytes.
     *
     * @param fangsong file of the city's face for letters, or null
     * @throws IllegalStateException where that is no face of Chinese, or one whose maker forbids to put it into files
     */
    static Faces with(@Nullable Path fangsong) {
        Faces own = Objects.requireNonNull(OWN.get());
        return fangsong == null ? own : new Faces(own, fangsong);
    }

    /** The same faces, compressed as the library does if nobody tells it how. */
    static Faces untuned() {
        return new Faces(PdfStream.DEFAULT_COMPRESSION);
    }

    FontDescription regular() {
        return regular;
    }

    FontDescription bold() {
        return bold;
    }

    FontDescription song() {
        return song.get();
    }

    /** The city's, else that of the house. */
    FontDescription fangsong() {
        return fangsong.get();
    }

    FontDescription boldSong() {
        return boldSong.get();
    }

    /**
     * The face that has the character: the one asked for, where that is not hei then song, else the one of nearly every
     * character, else the rare one.
     */
    FontDescription of(int codePoint, FontDescription asked) {
        if (codePoint <= ' ' || has(asked, codePoint)) {
            return asked;
        }
        if (asked != regular && asked != bold && has(song(), codePoint)) {
            return song();
        }
        return has(regular, codePoint) ? regular : rare();
    }

    FontDescription rare() {
        return rare.get();
    }

    /** Whether the main faces lack the character. */
    private boolean isRare(int codePoint) {
        return codePoint > ' ' && !has(regular, codePoint);
    }

    /** The first character of the text that no face has, with its code point, or null. */
    @Nullable
    String missing(String text) {
        return text.codePoints()
                .filter(c -> isRare(c) && !has(rare(), c))
                .mapToObj(c -> "%s (U+%04X)".formatted(Character.toString(c), c))
                .findFirst()
                .orElse(null);
    }

    /** Whether the face has every character of the text; asked for each word of each paper, at least twice. */
    boolean hasAll(FontDescription face, String text) {
        BitSet there = basic.computeIfAbsent(face, Faces::basic);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && !there.get(c)) {
                return Character.isSurrogate(c) && text.codePoints().allMatch(all -> all <= ' ' || has(face, all));
            }
        }
        return true;
    }

    /** The characters of the basic plane that the face has; of a surrogate none is one. */
    private static BitSet basic(FontDescription face) {
        BitSet there = new BitSet(Character.MAX_VALUE + 1);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            there.set(c, !Character.isSurrogate((char) c) && has(face, c));
        }
        return there;
    }

    private static boolean has(FontDescription face, int codePoint) {
        return face.getFont().charExists(codePoint);
    }

    private FontDescription ofCity(Path file) {
        try {
            FontDescription face = face(file.getFileName().toString(), Files.readAllBytes(file), REGULAR);
            if (!has(face, COMMON)) {
                throw new IllegalStateException(file + " is no face of simplified Chinese");
            }
            return face;
        } catch (DocumentException | IOException e) {
            throw new IllegalStateException(file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private FontDescription face(String path, int weight) {
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".gz", "");
        try {
            return face(name, bytes(path), weight);
        } catch (DocumentException e) {
            throw new IllegalStateException(path, e);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private FontDescription face(String name, byte[] file, int weight) throws IOException {
        BaseFont font =
                BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file, null);
        // what a subset lists of its characters is wrong more often than right, and not asked for from PDF/A-2 on
        font.setIncludeCidSet(false);
        font.setCompressionLevel(compression);
        font.setSecureRandom(new SameTag());
        return new FontDescription(font, IdentValue.NORMAL, weight);
    }

    private static byte[] bytes(String path) throws IOException {
        try (InputStream file = new ClassPathResource(path).getInputStream();
                InputStream in = path.endsWith(".gz") ? new GZIPInputStream(file) : file) {
            return in.readAllBytes();
        }
    }

    /** The tag before the name of a subset is drawn at random, which alone would make each printing another file. */
    @SuppressWarnings("serial")
    private static final class SameTag extends SecureRandom {

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
