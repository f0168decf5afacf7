package org.wageaccord.registry.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** Which pictures of seals are taken, and what is left of them: the shape of the seal in one red, and nothing else. */
class SealPictureTests {

    private static List<String> refused(byte[] file) {
        Outcome<BufferedImage> read = PictureFile.read(file);
        Outcome<byte[]> plain = read.isDone() ? SealInk.of(read.orElseThrow()) : Outcome.refused(read.refusals());
        assertThat(plain.refusals()).extracting(Refusal::field).containsOnly("file");
        return plain.refusals().stream()
                .map(Refusal::code)
                .map(code -> code.substring(code.lastIndexOf('.') + 1))
                .toList();
    }

    private static BufferedImage plain(byte[] file) throws Exception {
        byte[] png = SealInk.of(PictureFile.read(file).orElseThrow()).orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void whatIsNoPictureByItsContentIsRefusedWhateverItIsCalled() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"9\" fill=\"red\"/></svg>";
        assertThat(refused(svg.getBytes(StandardCharsets.UTF_8))).containsExactly("sealFileKind");
        assertThat(refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).containsExactly("sealFileKind");
        assertThat(refused("GIF89a".getBytes(StandardCharsets.UTF_8))).containsExactly("sealFileKind");
        assertThat(refused(new byte[] {(byte) 0xff})).containsExactly("sealFileKind");
        assertThat(refused(new byte[0])).containsExactly("file");
    }

    @Test
    void aFileOfTwentyMegabytesIsRefusedUnread() {
        assertThat(refused(Arrays.copyOf(DrawnSeal.png(), 20 * 1024 * 1024))).containsExactly("sealFileTooBig");
    }

    @Test
    void aBombIsRefusedByWhatItSaysToBeBeforeItIsUnpacked() {
        assertThat(refused(DrawnSeal.declaring(DrawnSeal.png(), 60_000, 60_000)))
                .containsExactly("sealFileTooLarge");
        assertThat(refused(DrawnSeal.declaring(DrawnSeal.png(), 2501, 10))).containsExactly("sealFileTooLarge");
        assertThat(refused(DrawnSeal.declaring(DrawnSeal.png(), Integer.MIN_VALUE, 10)))
                .containsExactly("sealFileUnreadable");
        assertThat(refused(DrawnSeal.declaring(DrawnSeal.png(), 0, 0))).containsExactly("sealFileUnreadable");
        byte[] jpeg = DrawnSeal.file(DrawnSeal.sheet(640, 400, DrawnSeal.RED, 60), "jpeg");
        int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
        byte[] huge = jpeg.clone();
        Arrays.fill(huge, frame + 5, frame + 9, (byte) 0xff);
        assertThat(refused(huge)).containsExactly("sealFileTooLarge");
    }

    @Test
    void packedTextsAndProfilesInsideAreNeitherUnpackedNorKept() throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(text)) {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 400; i++) {
                packed.write(zeros);
            }
        }
        byte[] bomb = DrawnSeal.with(DrawnSeal.png(), "zTXt", text.toByteArray());
        assertThat(bomb.length).isLessThan(PictureFile.MOST_BYTES);
        byte[] secret = DrawnSeal.with(bomb, "tEXt", "GPS\0here it was taken".getBytes(StandardCharsets.UTF_8));
        byte[] png = SealInk.of(PictureFile.read(secret).orElseThrow()).orElseThrow();
        assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "tEXt", "zTXt");
        assertThat(png)
                .isEqualTo(SealInk.of(PictureFile.read(DrawnSeal.png()).orElseThrow())
                        .orElseThrow());
    }

    @Test
    void brokenFilesAreRefusedAndNeverAnError() {
        byte[] png = DrawnSeal.png();
        byte[] jpeg = DrawnSeal.file(DrawnSeal.sheet(640, 400, DrawnSeal.RED, 60), "jpeg");
        for (byte[] whole : List.of(png, jpeg)) {
            for (int length : List.of(3, 9, 12, 20, 33, 40, 100, whole.length / 2)) {
                Outcome<BufferedImage> read = PictureFile.read(Arrays.copyOf(whole, length));
                assertThat(read.isDone() && whole == png).as("%s bytes", length).isFalse();
            }
        }
        byte[] longChunk = png.clone();
        Arrays.fill(longChunk, 33, 37, (byte) 0x7f);
        assertThat(refused(longChunk)).containsExactly("sealFileUnreadable");
        byte[] noise = png.clone();
        for (int i = 60; i < noise.length - 20; i++) {
            noise[i] ^= (byte) 0x5a;
        }
        assertThat(refused(noise)).containsExactly("sealFileUnreadable");
    }

    @Test
    void aJpegThatBuildsUpInManyPassesIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        ImageWriter writer = writers.next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (var to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(DrawnSeal.sheet(640, 400, DrawnSeal.RED, 60), null, null), how);
        }
        assertThat(refused(out.toByteArray())).containsExactly("sealFileUnreadable");
    }

    @Test
    void theSealIsCutToItsEdgeWithTheWhiteTransparentAndOneRed() throws Exception {
        BufferedImage seal = plain(DrawnSeal.png());
        assertThat(seal.getWidth()).isEqualTo(400);
        assertThat(seal.getHeight()).isEqualTo(400);
        assertThat(seal.getRGB(0, 0) >>> 24).as("a corner").isZero();
        assertThat(seal.getRGB(200, 100) >>> 24).as("between ring and bar").isZero();
        assertThat(seal.getRGB(200, 200)).as("the bar").isEqualTo(DrawnSeal.RED.getRGB());
        for (int y = 0; y < 400; y += 7) {
            for (int x = 0; x < 400; x += 7) {
                assertThat(seal.getRGB(x, y) & 0xffffff).isEqualTo(DrawnSeal.RED.getRGB() & 0xffffff);
            }
        }
    }

    @Test
    void aLargeScanIsMadeNoFinerThanItPrintsAndAJpegIsTakenToo() throws Exception {
        BufferedImage large = DrawnSeal.sheet(2400, 2200, DrawnSeal.RED, 300);
        for (String format : List.of("png", "jpeg")) {
            BufferedImage seal = plain(DrawnSeal.file(large, format));
            assertThat(seal.getWidth()).isBetween(538, 540);
            assertThat(seal.getHeight()).isBetween(538, 540);
            int bar = seal.getRGB(270, 270);
            assertThat(bar >>> 24).isEqualTo(255);
            assertThat(Math.abs((bar >> 16 & 0xff) - DrawnSeal.RED.getRed())).isLessThan(6);
        }
    }

    @Test
    void greyPaperAndDustAreNoInk() throws Exception {
        BufferedImage sheet = DrawnSeal.sheet(640, 400, DrawnSeal.RED, 60);
        for (int y = 0; y < 640; y++) {
            for (int x = 0; x < 640; x++) {
                if (sheet.getRGB(x, y) == Color.WHITE.getRGB()) {
                    sheet.setRGB(x, y, 0xe4e2dc);
                }
            }
        }
        sheet.setRGB(3, 3, 0);
        sheet.setRGB(636, 630, 0);
        BufferedImage seal = plain(DrawnSeal.file(sheet, "png"));
        assertThat(seal.getWidth()).isEqualTo(400);
        assertThat(seal.getRGB(200, 100) >>> 24).isZero();
    }

    @Test
    void aPictureWithTransparencyIsTakenAsOnWhitePaper() throws Exception {
        BufferedImage clear = new BufferedImage(640, 640, BufferedImage.TYPE_INT_ARGB);
        BufferedImage sheet = DrawnSeal.sheet(640, 400, DrawnSeal.RED, 60);
        for (int y = 0; y < 640; y++) {
            for (int x = 0; x < 640; x++) {
                if (sheet.getRGB(x, y) != Color.WHITE.getRGB()) {
                    clear.setRGB(x, y, sheet.getRGB(x, y));
                }
            }
        }
        assertThat(plain(DrawnSeal.file(clear, "png")).getWidth()).isEqualTo(400);
    }

    @Test
    void whatIsNoRedSealOnWhiteIsRefused() {
        assertThat(refused(DrawnSeal.file(new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB), "png")))
                .containsExactly("sealEmpty");
        assertThat(refused(DrawnSeal.file(DrawnSeal.sheet(640, 400, Color.BLACK, 60), "png")))
                .as("a scan in black and white")
                .containsExactly("sealNotRed");
        assertThat(refused(DrawnSeal.file(DrawnSeal.sheet(640, 120, DrawnSeal.RED, 30), "png")))
                .containsExactly("sealTooSmall");
        BufferedImage block = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = block.createGraphics();
        pen.setColor(DrawnSeal.RED);
        pen.fillRect(0, 0, 400, 400);
        pen.dispose();
        assertThat(refused(DrawnSeal.file(block, "png")))
                .as("it would hide the names")
                .containsExactly("sealCovers");
        BufferedImage strip = block.getSubimage(0, 0, 400, 160);
        assertThat(refused(DrawnSeal.file(strip, "png"))).containsExactly("sealShape");
    }
}
