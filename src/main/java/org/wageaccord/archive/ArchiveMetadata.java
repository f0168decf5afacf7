package org.wageaccord.archive;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wageaccord.archive.format.ArchiveIndex.Item;

/** The metadata of the files as XML, with the element names of DA/T 46 (文书类电子文件元数据). */
final class ArchiveMetadata {

    private ArchiveMetadata() {}

    static byte[] of(Heading of, List<Item> items) {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(xml, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("归档信息包");
            text(out, "聚合层次", "案卷");
            text(out, "档案门类", "文书");
            text(out, "题名", of.title());
            text(out, "文件编号", of.number().toString());
            text(out, "责任者", of.owner());
            text(out, "形成日期", of.formedOn().toString());
            text(out, "生效日期", Objects.toString(of.effective(), ""));
            for (Item item : items) {
                file(out, item);
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("metadata cannot be written", e);
        }
        return xml.toByteArray();
    }

    private static void file(XMLStreamWriter out, Item item) throws XMLStreamException {
        out.writeStartElement("文件");
        text(out, "题名", item.title());
        text(out, "文件编号", Objects.toString(item.number(), ""));
        text(out, "日期", Objects.toString(item.date(), ""));
        text(out, "计算机文件名", item.path());
        text(out, "格式信息", item.mediaType());
        text(out, "计算机文件大小", Long.toString(item.bytes()));
        text(out, "数字摘要算法", "SHA-256");
        text(out, "数字摘要", item.sha256());
        out.writeEndElement();
    }

    private static void text(XMLStreamWriter out, String name, String value) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(value);
        out.writeEndElement();
    }
}
