package org.wageaccord.documents.forged;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Incremental saving attacks: objects written after the end, closed in every way that readers put up with - whole, without a
 * table, without a trailer, with a copy of the signature so that the last revision seems signed.
 */
final class ForgedUpdates {

    private final byte[] signed;
    private final Anatomy anatomy;

    ForgedUpdates(byte[] signed) {
        this.signed = signed;
        this.anatomy = new Anatomy(signed);
    }

    List<Forgery> all() {
        List<Forgery> made = new ArrayList<>();
        objects().forEach((what, object) -> {
            for (String closing :
                    List.of("none", "end", "old table", "table", "trailer only", "table without trailer")) {
                for (boolean copied : new boolean[] {false, true}) {
                    String how = "%s; closed with: %s%s".formatted(what, closing, copied ? "; signature copied" : "");
                    made.add(new Forgery(how, () -> appended(object, closing, copied)));
                }
            }
        });
        return made;
    }

    private Map<String, String> objects() {
        int catalog = anatomy.root();
        Map<String, String> objects = new LinkedHashMap<>();
        objects.put("nothing", "");
        objects.put(
                "another catalog",
                catalog + " 0 obj\n<</Type/Catalog/Pages 999 0 R>>\nendobj\n"
                        + "999 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n");
        objects.put("another page tree", "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n");
        objects.put("a new object", "999 0 obj\n<</Type/Action/S/JavaScript/JS(9999)>>\nendobj\n");
        for (Anatomy.Place place : anatomy.signatures()) {
            String begin = place.number() + " 0 obj\n";
            objects.put("signature %d gone".formatted(place.number()), begin + "null\nendobj\n");
            objects.put(
                    "signature %d emptied".formatted(place.number()),
                    begin + "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached>>\nendobj\n");
        }
        return objects;
    }

    private byte[] appended(String object, String closing, boolean copied) {
        List<Anatomy.Place> all = anatomy.signatures();
        Anatomy.Place last = all.get(all.size() - 1);
        String copy = copied ? Bytes.text(signed).substring(last.from(), last.to()) + "\n" : "";
        String body = copy + object;
        int at = signed.length;
        String trailer = "trailer\n<</Size 1000/Root %d 0 R/Prev %d>>\n".formatted(anatomy.root(), anatomy.xref());
        int first = object.isEmpty() ? last.number() : Integer.parseInt(object.substring(0, object.indexOf(' ')));
        String table = "xref\n%d 1\n%010d 00000 n \n".formatted(first, at + copy.length());
        String end = switch (closing) {
            case "none" -> " ";
            case "end" -> "%%EOF\n";
            case "old table" -> "startxref\n" + anatomy.xref() + "\n%%EOF\n";
            case "table" -> table + trailer + "startxref\n" + (at + body.length()) + "\n%%EOF\n";
            case "trailer only" -> trailer + "%%EOF\n";
            default -> table + "startxref\n" + (at + body.length()) + "\n%%EOF\n";
        };
        return Bytes.join(signed, Bytes.of(body), Bytes.of(end));
    }
}
