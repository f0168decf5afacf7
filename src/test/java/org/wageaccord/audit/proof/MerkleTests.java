package org.wageaccord.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wageaccord.audit.proof.Merkle.Span;

/** The tree of RFC 6962: the vectors of its reference implementation, and the definitions taken word by word. */
class MerkleTests {

    /** Of certificate-transparency, merkle_tree_test. */
    private static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final int MOST = 40;

    private final List<byte[]> contents = IntStream.range(0, MOST)
            .mapToObj(i -> ("第 " + i + " 条").getBytes(StandardCharsets.UTF_8))
            .toList();

    @Test
    void theRootsAreThoseOfTheReference() {
        for (int size = 0; size < ROOTS.size(); size++) {
            assertThat(hex(root(LEAVES, size))).as("tree of %d", size).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void theInclusionPathsAreThoseOfTheReference() {
        assertThat(path(LEAVES, 0, 1)).isEmpty();
        assertThat(path(LEAVES, 0, 8))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(path(LEAVES, 5, 8))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(path(LEAVES, 2, 3))
                .containsExactly("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        assertThat(path(LEAVES, 1, 5))
                .containsExactly(
                        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }

    @Test
    void theConsistencyPathsAreThoseOfTheReference() {
        assertThat(growth(LEAVES, 1, 1)).isEmpty();
        assertThat(growth(LEAVES, 1, 8))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(growth(LEAVES, 6, 8))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(growth(LEAVES, 2, 5))
                .containsExactly(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }

    @Test
    void everyPathOfEveryTreeIsWhatTheDefinitionSaysAndBothVerifiersTakeIt() {
        for (int size = 1; size <= MOST; size++) {
            List<byte[]> tree = contents.subList(0, size);
            byte[] root = NaiveTree.root(tree);
            assertThat(root(contents, size)).isEqualTo(root);
            for (int index = 0; index < size; index++) {
                byte[] leaf = Merkle.leaf(tree.get(index));
                List<byte[]> path = hashes(contents, Merkle.inclusion(index, size));
                assertThat(path)
                        .usingElementComparator(java.util.Arrays::compare)
                        .containsExactlyElementsOf(NaiveTree.path(index, tree));
                assertThat(Merkle.isIncluded(leaf, index, size, path, root)).isTrue();
                assertThat(NaiveTree.rootFrom(leaf, index, size, path)).isEqualTo(root);
            }
        }
    }

    @Test
    void everyGrowthOfEveryTreeIsShown() {
        for (int to = 1; to <= MOST; to++) {
            for (int from = 1; from <= to; from++) {
                List<byte[]> path = hashes(contents, Merkle.consistency(from, to));
                assertThat(path)
                        .usingElementComparator(java.util.Arrays::compare)
                        .containsExactlyElementsOf(NaiveTree.growth(from, contents.subList(0, to), true));
                assertThat(Merkle.isConsistent(from, root(contents, from), to, root(contents, to), path))
                        .isTrue();
            }
        }
    }

    @Test
    void aPathOfAnotherLeafPlaceSizeOrLengthShowsNothing() {
        for (int size = 1; size <= 20; size++) {
            byte[] root = root(contents, size);
            for (int index = 0; index < size; index++) {
                List<byte[]> path = hashes(contents, Merkle.inclusion(index, size));
                byte[] leaf = Merkle.leaf(contents.get(index));
                for (int other = -1; other <= size; other++) {
                    assertThat(Merkle.isIncluded(leaf, other, size, path, root))
                            .as("leaf %d of %d as leaf %d", index, size, other)
                            .isEqualTo(other == index);
                }
                assertThat(Merkle.isIncluded(Merkle.leaf(new byte[1]), index, size, path, root))
                        .isFalse();
                for (int i = 0; i < path.size(); i++) {
                    List<byte[]> shorter = new ArrayList<>(path);
                    shorter.remove(i);
                    assertThat(Merkle.isIncluded(leaf, index, size, shorter, root))
                            .isFalse();
                    List<byte[]> longer = new ArrayList<>(path);
                    longer.add(i, root);
                    assertThat(Merkle.isIncluded(leaf, index, size, longer, root))
                            .isFalse();
                    List<byte[]> other = new ArrayList<>(path);
                    other.set(i, flipped(path.get(i)));
                    assertThat(Merkle.isIncluded(leaf, index, size, other, root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aTreeThatWasRewrittenIsNotShownToHaveGrown() {
        List<byte[]> rewritten = new ArrayList<>(contents);
        rewritten.set(3, new byte[] {9});
        for (int to = 5; to <= 20; to++) {
            for (int from = 4; from < to; from++) {
                List<byte[]> path = hashes(rewritten, Merkle.consistency(from, to));
                assertThat(Merkle.isConsistent(from, root(contents, from), to, root(rewritten, to), path))
                        .as("%d to %d", from, to)
                        .isFalse();
                assertThat(Merkle.isConsistent(from + 1, root(contents, from), to, root(contents, to), path))
                        .isFalse();
            }
        }
        assertThat(Merkle.isConsistent(7, root(contents, 7), 6, root(contents, 6), List.of()))
                .isFalse();
        assertThat(Merkle.isConsistent(6, root(contents, 6), 6, root(contents, 7), List.of()))
                .isFalse();
        assertThat(Merkle.isConsistent(5, root(contents, 5), 6, root(contents, 6), List.of()))
                .isFalse();
    }

    @Test
    void noLeafIsAskedForThatTheTreeDoesNotHave() {
        assertThatIllegalArgumentException().isThrownBy(() -> Merkle.inclusion(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Merkle.consistency(4, 3));
    }

    private static byte[] root(List<byte[]> all, long size) {
        return Merkle.root(new Span(0, size), of(all));
    }

    private static List<String> path(List<byte[]> all, long index, long size) {
        return hashes(all, Merkle.inclusion(index, size)).stream()
                .map(MerkleTests::hex)
                .toList();
    }

    private static List<String> growth(List<byte[]> all, long from, long to) {
        return hashes(all, Merkle.consistency(from, to)).stream()
                .map(MerkleTests::hex)
                .toList();
    }

    private static List<byte[]> hashes(List<byte[]> all, List<Span> spans) {
        return new ArrayList<>(
                spans.stream().map(span -> Merkle.root(span, of(all))).toList());
    }

    private static Merkle.Hashes of(List<byte[]> all) {
        return subtree -> NaiveTree.root(all.subList(
                (int) (subtree.index() << subtree.level()), (int) (subtree.index() + 1 << subtree.level())));
    }

    private static byte[] flipped(byte[] hash) {
        byte[] flipped = hash.clone();
        flipped[7] ^= 16;
        return flipped;
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
