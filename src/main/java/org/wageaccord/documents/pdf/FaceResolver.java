package org.wageaccord.documents.pdf;

import java.util.HashMap;
import java.util.Map;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/**
 * Every paper is set in the house's faces, whatever a style sheet names: the song face where it asks for a serif one, the
 * fangsong of the city or the house where it asks for that, else hei. Nothing is ever left unembedded.
 */
final class FaceResolver extends ITextFontResolver {

    private static final int SEMIBOLD = 600;
    private static final String SONG = "Serif";
    private static final String FANGSONG = "FangSong";

    private final Faces faces;

    FaceResolver(Faces faces) {
        this.faces = faces;
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        boolean bold = convertWeightToInt(wanted.fontWeight) >= SEMIBOLD;
        if (isOf(wanted, FANGSONG) && !bold) {
            return new ITextFSFont(faces.fangsong(), wanted.size);
        }
        if (isOf(wanted, SONG) || isOf(wanted, FANGSONG)) {
            return new ITextFSFont(bold ? faces.boldSong() : faces.song(), wanted.size);
        }
        return new ITextFSFont(bold ? faces.bold() : faces.regular(), wanted.size);
    }

    private static boolean isOf(FontSpecification wanted, String family) {
        return wanted.families != null && wanted.families.length > 0 && wanted.families[0].contains(family);
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
        return new HashMap<>();
    }
}
