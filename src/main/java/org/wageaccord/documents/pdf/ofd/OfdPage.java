package org.wageaccord.documents.pdf.ofd;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.core.basicStructure.pageObj.Page;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.PageBlockType;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;
import org.ofdrw.core.graph.pathObj.CT_Path;
import org.ofdrw.core.image.CT_Image;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.core.text.CT_CGTransform;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.core.text.text.CT_Text;
import org.wageaccord.documents.pdf.ofd.Mark.Ink;

/** Writes the marks of one page as objects of OFD. */
final class OfdPage {

    /** Room under the base line, as a part of the size of a character. */
    private static final double BELOW = 0.3;

    private static final double THINNEST = 0.05;

    /** @param glyphs places of characters that the face's own table does not have */
    record Face(int id, Map<Integer, Integer> glyphs) {}

    private final Map<String, Face> faces;
    private final IntSupplier ids;
    private final ToIntFunction<byte[]> pictures;

    OfdPage(Map<String, Face> faces, IntSupplier ids, ToIntFunction<byte[]> pictures) {
        this.faces = faces;
        this.ids = ids;
        this.pictures = pictures;
    }

    Page of(OfdFile.Sheet sheet) {
        CT_Layer layer = new CT_Layer();
        layer.setType(Type.Body);
        layer.setObjID(new ST_ID(ids.getAsInt()));
        sheet.marks().forEach(mark -> layer.addPageBlock(object(mark)));
        return new Page()
                .setArea(new CT_PageArea(0, 0, sheet.width(), sheet.height()))
                .setContent(new Content().addLayer(layer));
    }

    private PageBlockType object(Mark mark) {
        ST_ID id = new ST_ID(ids.getAsInt());
        if (mark instanceof Mark.Line line) {
            return text(line).toObj(id);
        }
        if (mark instanceof Mark.Shape shape) {
            return path(shape).toObj(id);
        }
        Mark.Picture picture = (Mark.Picture) mark;
        CT_Image image = new CT_Image().setResourceID(new ST_ID(pictures.applyAsInt(picture.png())).ref());
        image.setBoundary(round(picture.x()), round(picture.y()), round(picture.width()), round(picture.height()));
        image.setCTM(new ST_Array(round(picture.width()), 0, 0, round(picture.height()), 0, 0));
        return image.toObj(id);
    }

    private CT_Text text(Mark.Line line) {
        Face face = faces.get(line.face());
        CT_Text text = new CT_Text();
        text.setBoundary(
                round(line.start()),
                round(line.baseline() - line.size()),
                round(line.end() - line.start()),
                round(line.size() * (1 + BELOW)));
        text.setFont(face.id());
        text.setSize(round(line.size()));
        text.setFillColor(color(line.ink()));
        int[] codePoints = line.text().codePoints().toArray();
        IntStream.range(0, codePoints.length)
                .filter(i -> face.glyphs().containsKey(codePoints[i]))
                .forEach(i -> text.addCGTransform(new CT_CGTransform()
                        .setCodePosition(i)
                        .setCodeCount(1)
                        .setGlyphCount(1)
                        .setGlyphs(new ST_Array(face.glyphs().get(codePoints[i])))));
        TextCode code = new TextCode();
        code.setContent(line.text());
        code.setCoordinate(0d, round(line.size()));
        Double[] steps = steps(line.starts());
        if (steps.length > 0) {
            code.setDeltaX(steps);
        }
        return text.addTextCode(code);
    }

    private static Double[] steps(List<Double> starts) {
        return IntStream.range(1, starts.size())
                .mapToObj(i -> round(starts.get(i) - starts.get(i - 1)))
                .toArray(Double[]::new);
    }

    private static CT_Path path(Mark.Shape shape) {
        Rectangle2D box = shape.path().getBounds2D();
        boolean stroked = shape.width() > 0;
        double margin = stroked ? Math.max(shape.width(), THINNEST) : 0;
        CT_Path path = new CT_Path();
        path.setBoundary(
                round(box.getX() - margin),
                round(box.getY() - margin),
                round(box.getWidth() + 2 * margin),
                round(box.getHeight() + 2 * margin));
        path.setStroke(stroked).setFill(!stroked);
        if (stroked) {
            path.setStrokeColor(color(shape.ink()));
            path.setLineWidth(round(Math.max(shape.width(), THINNEST)));
        } else {
            path.setFillColor(color(shape.ink()));
        }
        return path.setAbbreviatedData(data(shape.path(), box.getX() - margin, box.getY() - margin));
    }

    private static AbbreviatedData data(GeneralPath path, double left, double top) {
        AbbreviatedData data = new AbbreviatedData();
        double[] c = new double[6];
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(c);
            for (int i = 0; i < c.length; i++) {
                c[i] = round(c[i] - (i % 2 == 0 ? left : top));
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> data.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> data.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> data.quadraticBezier(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> data.cubicBezier(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> data.close();
            }
        }
        return data;
    }

    private static CT_Color color(Ink ink) {
        return CT_Color.rgb(ink.red(), ink.green(), ink.blue());
    }

    /** A thousandth of a millimetre is finer than any printer. */
    private static double round(double millimetres) {
        return Math.round(millimetres * 1000) / 1000d;
    }
}
