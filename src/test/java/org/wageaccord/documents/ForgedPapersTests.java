package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wageaccord.documents.forged.ForgedPapers;
import org.wageaccord.documents.forged.Forgery;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.documents.seal.TestSeals;
import org.wageaccord.kernel.Digest;

/**
 * 电子签名法第十三条: every change of the signature, of the content and of its form can be found. At least 1,500 forged files,
 * made from one signed agreement in every way that forgers of PDF signatures are known to use: none is taken for whole.
 */
class ForgedPapersTests {

    private static final int FORGERIES = 1500;

    @TempDir
    static Path folder;

    private static Seals seals;
    private static byte[] signed;
    private static Map<String, List<Forgery>> forged;

    @BeforeAll
    static void forge() {
        Path forger = folder.resolve("forger");
        seals = TestSeals.of(folder);
        signed = SignedPapers.agreement(seals);
        Map<String, Object> values = new TreeMap<>(Samples.values(PaperKind.AGREEMENT));
        values.put("address", "浙江省永康市另一处");
        List<Signatory> chiefs = SignedPapers.chiefs();
        Signatory union = Signatory.of("陈建国", "永康市总工会", "工会主席", TestSeals.NOW);
        forged = ForgedPapers.of(new ForgedPapers.Material(
                signed,
                SignedPapers.of(PaperKind.AGREEMENT, values, seals, chiefs),
                SignedPapers.of(PaperKind.OPINION_LETTER, seals, List.of(union)),
                chiefs,
                seals,
                TestSeals.of(forger),
                folder,
                forger));
    }

    @Test
    void theHonestPaperIsTakenForWhole() {
        assertThat(SignatureCheck.of(signed, seals.trusted()).holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "pages", "catalogs", "updates", "ranges", "signatures"})
    void noneOfTheForgedPapersIsTakenForWhole(String kind) {
        Set<String> different = ConcurrentHashMap.newKeySet();
        List<String> taken = forged.get(kind).parallelStream()
                .filter(forgery -> {
                    byte[] file = forgery.file().get();
                    different.add(Digest.of(file));
                    SignatureCheck found = SignatureCheck.of(file, seals.trusted());
                    return found != null && found.holds();
                })
                .map(Forgery::how)
                .toList();
        assertThat(taken).isEmpty();
        assertThat(different.size())
                .as("no file counts twice")
                .isEqualTo(forged.get(kind).size());
        assertThat(different).doesNotContain(Digest.of(signed));
    }

    @Test
    void thereAreAsManyAsThePlatformPromises() {
        int all = forged.values().stream().mapToInt(List::size).sum();
        System.out.println("forged papers " + all);
        assertThat(all).isGreaterThanOrEqualTo(FORGERIES);
    }
}
