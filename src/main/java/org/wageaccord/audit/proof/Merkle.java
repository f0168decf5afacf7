package org.wageaccord.audit.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * The hash tree of RFC 6962 over the leaves {@code [0, size)}: which parts of it prove what, and the check of such proofs (RFC
 * 9162, sections 2.1.3.2 and 2.1.4.2). A part is named by its {@link Span}; every span that is asked for here is made of a few
 * complete subtrees, so that a proof reads no more than a logarithm of the tree.
 */
public final class Merkle {

    public static final int HASH_BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {}

    /** Leaves from {@code begin} to before {@code end}. */
    public record Span(long begin, long end) {}

    /** The complete subtree over the leaves {@code [index · 2^level, (index + 1) · 2^level)}. */
    public record Subtree(int level, long index) {}

    /** Tells the hash of a complete subtree. */
    @FunctionalInterface
    public interface Hashes {
        byte[] of(Subtree subtree);
    }

    public static byte[] leaf(byte[] content) {
        return hash(new byte[] {LEAF}, content);
    }

    public static byte[] node(byte[] left, byte[] right) {
        return hash(new byte[] {NODE}, left, right);
    }

    /** The complete subtrees that a span is made of, left to right; the span begins where a subtree of its size may. */
    public static List<Subtree> cover(Span span) {
        List<Subtree> cover = new ArrayList<>();
        long begin = span.begin();
        for (long left = span.end() - begin; left > 0; left = span.end() - begin) {
            int level = Long.SIZE - 1 - Long.numberOfLeadingZeros(left);
            cover.add(new Subtree(level, begin >> level));
            begin += 1L << level;
        }
        return cover;
    }

    /** The hash of a span (MTH); of nothing, the hash of nothing. */
    public static byte[] root(Span span, Hashes hashes) {
        List<Subtree> cover = cover(span);
        if (cover.isEmpty()) {
            return hash();
        }
        byte[] root = hashes.of(cover.get(cover.size() - 1));
        for (int i = cover.size() - 2; i >= 0; i--) {
            root = node(hashes.of(cover.get(i)), root);
        }
        return root;
    }

    /** The spans whose hashes prove that a leaf is in a tree, from the leaf to the root (PATH). */
    public static List<Span> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        List<Span> path = new ArrayList<>();
        long begin = 0;
        long end = size;
        while (end - begin > 1) {
            long middle = begin + half(end - begin);
            if (index < middle) {
                path.add(0, new Span(middle, end));
                end = middle;
            } else {
                path.add(0, new Span(begin, middle));
                begin = middle;
            }
        }
        return path;
    }

    /** The spans whose hashes prove that a tree of {@code from} leaves was only added to (PROOF). */
    public static List<Span> consistency(long from, long to) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("a tree of " + from + " does not grow to " + to);
        }
        List<Span> path = new ArrayList<>();
        if (from == 0 || from == to) {
            return path;
        }
        long begin = 0;
        long end = to;
        boolean known = true;
        while (from != end) {
            long middle = begin + half(end - begin);
            if (from <= middle) {
                path.add(0, new Span(middle, end));
                end = middle;
            } else {
                path.add(0, new Span(begin, middle));
                begin = middle;
                known = false;
            }
        }
        if (!known) {
            path.add(0, new Span(begin, end));
        }
        return path;
    }

    /** Whether a path shows that the leaf with this hash stands at {@code index} of the tree. */
    public static boolean isIncluded(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long at = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] beside : path) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = node(beside, hash);
                int up = Math.min(Long.numberOfTrailingZeros(at), Long.SIZE - 1);
                at >>= up;
                last >>= up;
            } else {
                hash = node(hash, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }

    /** Whether a path shows that the tree of {@code to} leaves begins with the tree of {@code from} leaves. */
    public static boolean isConsistent(long from, byte[] fromRoot, long to, byte[] toRoot, List<byte[]> path) {
        if (from < 0 || from > to) {
            return false;
        }
        if (from == 0 || from == to) {
            return path.isEmpty() && (from == 0 || MessageDigest.isEqual(fromRoot, toRoot));
        }
        List<byte[]> all = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            all.add(0, fromRoot);
        }
        return !all.isEmpty() && grows(from, fromRoot, to, toRoot, all);
    }

    private static boolean grows(long from, byte[] fromRoot, long to, byte[] toRoot, List<byte[]> path) {
        int shared = Long.numberOfTrailingZeros(from);
        long at = from - 1 >> shared;
        long last = to - 1 >> shared;
        byte[] before = path.get(0);
        byte[] after = path.get(0);
        for (byte[] beside : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                before = node(beside, before);
                after = node(beside, after);
                int up = Math.min(Long.numberOfTrailingZeros(at), Long.SIZE - 1);
                at >>= up;
                last >>= up;
            } else {
                after = node(after, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(before, fromRoot) && MessageDigest.isEqual(after, toRoot);
    }

    /** The largest power of two below a number greater than one. */
    private static long half(long size) {
        return Long.highestOneBit(size - 1);
    }

    private static byte[] hash(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
