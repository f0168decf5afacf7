package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wageaccord.documents.forged.ForgedPapers;
import org.wageaccord.documents.forged.Forgery;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.documents.seal.TestSeals;

/**
 * 电子签名法第十三条: every change of the signature, of the content and of its form can be found. At least 1,500 forged files,
 * made from signed agreements in every way that forgers of PDF signatures are known to use: none is taken for whole.
 */
class ForgedPapersTests {

    private static final int FORGERIES = 1500;

    @TempDir
    static Path folder;

    private static Seals seals;
    private static byte[] signed;
    private static byte[] small;
    private static Map<String, List<Forgery>> forged;

    @BeforeAll
    static void forge() {
        Path forger = folder.resolve("forger");
        seals = TestSeals.of(folder);
        signed = SignedPapers.sealedAgreement(seals);
        small = SignedPapers.sectorAgreement(seals, "古山镇");
        List<Signatory> chiefs = SignedPapers.chiefs();
        Signatory union = Signatory.of("陈建国", "永康市总工会", "工会主席", TestSeals.NOW);
        forged = ForgedPapers.of(new ForgedPapers.Material(
                signed,
                small,
                SignedPapers.sectorAgreement(seals, "另一镇"),
                SignedPapers.of(PaperKind.OPINION_LETTER, seals, List.of(union)),
                chiefs,
                seals,
                TestSeals.of(forger),
                folder,
                forger));
    }

    @Test
    void theHonestPapersAreTakenForWhole() {
        assertThat(SignatureCheck.of(signed, seals.trusted()).holds()).isTrue();
        assertThat(SignatureCheck.of(small, seals.trusted()).holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "pages", "catalogs", "updates", "ranges", "signatures"})
    void noneOfTheForgedPapersIsTakenForWhole(String kind) {
        Map<Long, String> different = new ConcurrentHashMap<>();
        Queue<String> twice = new ConcurrentLinkedQueue<>();
        List<String> taken = forged.get(kind).parallelStream()
                .filter(forgery -> {
                    byte[] file = forgery.file().get();
                    String before = different.put(tag(file), forgery.how());
                    if (before != null) {
                        twice.add(before + " = " + forgery.how());
                    }
                    SignatureCheck found = SignatureCheck.of(file, seals.trusted());
                    return found != null && found.holds();
                })
                .map(Forgery::how)
                .toList();
        assertThat(taken).isEmpty();
        assertThat(twice).as("no file counts twice").isEmpty();
        assertThat(different).doesNotContainKeys(tag(signed), tag(small));
    }

    /** Enough to tell some thousand files apart, and quick. */
    private static long tag(byte[] file) {
        CRC32 sum = new CRC32();
        sum.update(file);
        return sum.getValue() << 32 ^ Arrays.hashCode(file);
    }

    @Test
    void thereAreAsManyAsThePlatformPromises() {
        int all = forged.values().stream().mapToInt(List::size).sum();
        System.out.println("forged papers " + all);
        assertThat(all).isGreaterThanOrEqualTo(FORGERIES);
    }
}
