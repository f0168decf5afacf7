package org.wageaccord.documents.forged;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wageaccord.documents.Signatory;
import org.wageaccord.documents.pdf.Signatures;
import org.wageaccord.documents.seal.DecisiveBytes;
import org.wageaccord.documents.seal.ForgedSeals;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.documents.seal.TestSeals;

/** Signatures that were not made for this paper, or not by those whose names they bear. */
final class ForgedSignatures {

    private final ForgedPapers.Material material;
    private final byte[] signed;
    private final Anatomy anatomy;
    private final List<Forgery> made = new ArrayList<>();

    ForgedSignatures(ForgedPapers.Material material) {
        this.material = material;
        this.signed = material.small();
        this.anatomy = new Anatomy(signed);
    }

    List<Forgery> all() {
        swapped();
        transplanted();
        signedByOthers();
        for (int i = 0; i < anatomy.signatures().size(); i++) {
            rebuilt(i);
        }
        return made;
    }

    /** Each signature of each honest paper in each place that is not its own. */
    private void swapped() {
        List<byte[]> papers = List.of(signed, material.other(), material.letter());
        for (int paper = 0; paper < papers.size(); paper++) {
            Anatomy from = new Anatomy(papers.get(paper));
            for (int i = 0; i < from.signatures().size(); i++) {
                byte[] cms = from.cms(from.signatures().get(i));
                for (int j = 0; j < anatomy.signatures().size(); j++) {
                    if (paper > 0 || i != j) {
                        Anatomy.Place to = anatomy.signatures().get(j);
                        made.add(new Forgery(
                                "signature %d of paper %d in place %d".formatted(i, paper, j),
                                () -> anatomy.with(to, cms)));
                    }
                }
            }
        }
    }

    /** All signatures of one paper behind the print of another, and the last one behind another first. */
    private void transplanted() {
        byte[] other = material.other();
        for (byte[][] pair : List.of(
                new byte[][] {signed, other}, new byte[][] {other, signed}, new byte[][] {material.letter(), signed})) {
            for (int revision = 0; revision < 2; revision++) {
                int keep = end(pair[0], revision);
                int from = end(pair[1], revision);
                made.add(new Forgery(
                        "signatures behind another print (%d, %d)".formatted(keep, from),
                        () -> Bytes.join(
                                Arrays.copyOf(pair[0], keep), Arrays.copyOfRange(pair[1], from, pair[1].length))));
            }
        }
        made.add(new Forgery("as the first left it", () -> Arrays.copyOf(signed, end(signed, 1))));
        made.add(new Forgery("as it was printed", () -> Arrays.copyOf(signed, end(signed, 0))));
    }

    private static int end(byte[] file, int revision) {
        String text = Bytes.text(file);
        int at = -1;
        for (int i = 0; i <= revision; i++) {
            at = text.indexOf("%%EOF", at + 1);
        }
        return Math.min(file.length, at + "%%EOF\n".length());
    }

    /** Every pair of signers of whom at least one is not honest, and one forged signature more behind two honest ones. */
    private void signedByOthers() {
        Map<String, Seals> seals = new TreeMap<>(Map.of(
                "honest", material.honest(),
                "same names", material.sameNames(),
                "another key", TestSeals.withAnotherKey(material.folder()),
                "own certificate", TestSeals.withoutMandate(material.folder()),
                "expired", TestSeals.expired(material.folder())));
        byte[] print = Arrays.copyOf(signed, end(signed, 0));
        seals.forEach((one, first) -> seals.forEach((two, second) -> {
            if (!one.equals("honest") || !two.equals("honest")) {
                made.add(new Forgery(
                        "signed by: %s, %s".formatted(one, two),
                        () -> Signatures.add(print, List.of(order(first, 0), order(second, 1)))));
            }
        }));
        seals.forEach((name, third) -> {
            if (!name.equals("honest")) {
                made.add(new Forgery(
                        "a third signature: " + name, () -> Signatures.add(signed, List.of(order(third, 0)))));
                made.add(new Forgery(
                        "one signer only: " + name, () -> Signatures.add(print, List.of(order(third, 0)))));
            }
        });
    }

    private Signatures.Order order(Seals by, int number) {
        Signatory who = material.chiefs().get(number);
        return new Signatures.Order(who.name(), who.capacity(), TestSeals.NOW, content -> by.sign(content, who));
    }

    private void rebuilt(int number) {
        Anatomy.Place place = anatomy.signatures().get(number);
        byte[] cms = anatomy.cms(place);
        ForgedSeals.of(anatomy.covered(place), cms, material.chiefs().get(number), material.folder(), material.forger())
                .forEach((how, forged) -> made.add(
                        new Forgery("signature %d: %s".formatted(number, how), () -> anatomy.with(place, forged))));
        for (byte[] part : DecisiveBytes.of(cms)) {
            int from = Bytes.text(cms).indexOf(Bytes.text(part));
            for (int at = Math.max(from, 0); from >= 0 && at < from + part.length; at += 5) {
                int byteAt = at;
                made.add(new Forgery("signature %d: byte %d".formatted(number, at), () -> {
                    byte[] changed = cms.clone();
                    changed[byteAt] ^= 1;
                    return anatomy.with(place, changed);
                }));
            }
        }
    }
}
