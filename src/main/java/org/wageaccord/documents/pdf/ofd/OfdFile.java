package org.wageaccord.documents.pdf.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.io.OutputFormat;
import org.dom4j.io.XMLWriter;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.attachment.Attachments;
import org.ofdrw.core.attachment.CT_Attachment;
import org.ofdrw.core.basicStructure.doc.CT_CommonData;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.pageTree.Page;
import org.ofdrw.core.basicStructure.pageTree.Pages;
import org.ofdrw.core.basicStructure.res.CT_MultiMedia;
import org.ofdrw.core.basicStructure.res.MediaType;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicStructure.res.resources.Fonts;
import org.ofdrw.core.basicStructure.res.resources.MultiMedias;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.text.font.CT_Font;

/** Puts an OFD file together: its pages, the faces and pictures they use, and the files inside. */
final class OfdFile {

    private static final String DOC = "Doc_0/";
    private static final String RES = "Res/";
    /** The earliest moment that an entry can bear: when it was made says {@code DocInfo}. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    record About(String title, @Nullable LocalDate made) {}

    /** A page of so many millimetres. */
    record Sheet(double width, double height, List<Mark> marks) {}

    private final About about;
    private final OfdFaces faces;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Res resources = new Res();
    private final Map<String, Integer> drawn = new HashMap<>();
    private int lastId;

    OfdFile(About about, OfdFaces faces) {
        this.about = about;
        this.faces = faces;
    }

    byte[] write(List<Sheet> sheets, Map<String, byte[]> enclosed) throws IOException {
        resources.setBaseLoc(ST_Loc.getInstance("Res"));
        Map<String, OfdPage.Face> used = faces(sheets);
        MultiMedias pictures = new MultiMedias();
        Pages pages = new Pages();
        for (Sheet sheet : sheets) {
            int number = pages.getPages().size();
            OfdPage page = new OfdPage(used, this::nextId, png -> picture(png, pictures));
            String place = "Pages/Page_" + number + "/Content.xml";
            put(DOC + place, page.of(sheet));
            pages.addPage(new Page(new ST_ID(nextId()), ST_Loc.getInstance(place)));
        }
        if (!pictures.getMultiMedias().isEmpty()) {
            resources.addResource(pictures);
        }
        put(DOC + "DocumentRes.xml", resources);
        put(DOC + "Document.xml", document(sheets.get(0), pages, enclosed));
        put("OFD.xml", root());
        return zipped();
    }

    private Map<String, OfdPage.Face> faces(List<Sheet> sheets) throws IOException {
        Map<String, Set<Integer>> characters = new TreeMap<>();
        sheets.stream()
                .flatMap(sheet -> sheet.marks().stream())
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .forEach(line -> characters
                        .computeIfAbsent(line.face(), face -> new TreeSet<>())
                        .addAll(line.text().codePoints().boxed().collect(Collectors.toSet())));
        Fonts fonts = new Fonts();
        Map<String, OfdPage.Face> used = new TreeMap<>();
        for (var entry : characters.entrySet()) {
            OfdFaces.Cut cut = faces.cut(entry.getKey(), entry.getValue());
            String file = entry.getKey() + ".ttf";
            parts.put(DOC + RES + file, cut.file());
            int id = nextId();
            fonts.addFont(new CT_Font()
                    .setID(id)
                    .setFontName(entry.getKey())
                    .setFamilyName(entry.getKey())
                    .setFontFile(file));
            used.put(entry.getKey(), new OfdPage.Face(id, cut.glyphs()));
        }
        resources.addResource(fonts);
        return used;
    }

    /** The same picture on several pages is kept once. */
    private int picture(byte[] png, MultiMedias pictures) {
        return drawn.computeIfAbsent(HexFormat.of().formatHex(png), hex -> keep(png, pictures));
    }

    private int keep(byte[] png, MultiMedias pictures) {
        int id = nextId();
        String file = "picture_" + id + ".png";
        parts.put(DOC + RES + file, png);
        pictures.addMultiMedia(new CT_MultiMedia()
                .setID(new ST_ID(id))
                .setType(MediaType.Image)
                .setFormat("PNG")
                .setMediaFile(ST_Loc.getInstance(file)));
        return id;
    }

    private Document document(Sheet first, Pages pages, Map<String, byte[]> enclosed) throws IOException {
        Document document = new Document();
        CT_CommonData common = new CT_CommonData();
        common.setMaxUnitID(lastId);
        common.setPageArea(new CT_PageArea(0, 0, first.width(), first.height()));
        common.addDocumentRes(ST_Loc.getInstance("DocumentRes.xml"));
        document.setCommonData(common).setPages(pages);
        if (!enclosed.isEmpty()) {
            document.setAttachments(ST_Loc.getInstance("Attachs/Attachments.xml"));
            Attachments list = new Attachments();
            List<String> names = new ArrayList<>(enclosed.keySet());
            for (String name : names) {
                byte[] content = enclosed.get(name);
                parts.put(DOC + "Attachs/" + name, content);
                list.addAttachment(new CT_Attachment()
                        .setID("file" + names.indexOf(name))
                        .setAttachmentName(name)
                        .setSize(content.length / 1024.0)
                        .setFileLoc(ST_Loc.getInstance(name)));
            }
            put(DOC + "Attachs/Attachments.xml", list);
        }
        return document;
    }

    private OFD root() {
        CT_DocInfo info = new CT_DocInfo();
        // told from the content, so that the same paper is the same file
        info.setDocID(UUID.nameUUIDFromBytes(parts.get(DOC + "Pages/Page_0/Content.xml")));
        info.setTile(about.title());
        info.setCreator("Wage Accord");
        if (about.made() != null) {
            info.setCreationDate(about.made());
        }
        return new OFD(new DocBody().setDocInfo(info).setDocRoot(ST_Loc.getInstance(DOC + "Document.xml")));
    }

    private int nextId() {
        return ++lastId;
    }

    private void put(String path, Element root) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputFormat format = OutputFormat.createCompactFormat();
        format.setTrimText(false);
        format.setEncoding(StandardCharsets.UTF_8.name());
        new XMLWriter(out, format).write(DocumentHelper.createDocument(root));
        parts.put(path, out.toByteArray());
    }

    private byte[] zipped() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
