package org.wageaccord.ratification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed says nothing from outside, and opens with its own key and congress only. */
class BallotSealTests {

    private final SecretKey key = BallotSeal.freshKey();
    private final UUID congress = UUID.randomUUID();

    @Test
    void everyChoiceIsSealedToTheSameLengthAndNeverTwiceAlike() {
        Set<Integer> lengths = new HashSet<>();
        for (Choice choice : Choice.values()) {
            byte[] first = BallotSeal.seal(key, congress, choice);
            byte[] second = BallotSeal.seal(key, congress, choice);
            lengths.add(first.length);
            lengths.add(second.length);
            assertThat(first).isNotEqualTo(second);
            assertThat(BallotSeal.choice(key, congress, first)).isEqualTo(choice);
        }
        assertThat(lengths).hasSize(1);
    }

    @Test
    void aBallotOfAnotherCongressOrKeyOrAChangedOneDoesNotOpen() {
        byte[] sealed = BallotSeal.seal(key, congress, Choice.NO);
        assertThatThrownBy(() -> BallotSeal.choice(key, UUID.randomUUID(), sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> BallotSeal.choice(BallotSeal.freshKey(), congress, sealed))
                .isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> BallotSeal.choice(key, congress, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutASettingTheWrappingKeyIsMadeOnceAndKeptForItsOwner(@TempDir Path folder) throws IOException {
        SecretKey made = new WrappingKey("", folder.toString()).get();
        assertThat(new WrappingKey("", folder.toString()).get()).isEqualTo(made);
        Path file = folder.resolve("keys/ballot.key");
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }
}
