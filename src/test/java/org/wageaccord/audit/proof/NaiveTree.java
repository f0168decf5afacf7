package org.wageaccord.audit.proof;

import static org.wageaccord.audit.proof.Merkle.HASH_BYTES;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A second verifier that shares no line with the first: the definitions of RFC 6962, section 2.1, word by word over all leaves.
 */
public final class NaiveTree {

    private NaiveTree() {}

    /** MTH(D[n]). */
    public static byte[] root(List<byte[]> contents) {
        if (contents.isEmpty()) {
            return sha256(new byte[0]);
        }
        if (contents.size() == 1) {
            return sha256(concat(new byte[] {0}, contents.get(0)));
        }
        int k = largestPowerOfTwoBelow(contents.size());
        return sha256(concat(new byte[] {1}, root(contents.subList(0, k)), root(contents.subList(k, contents.size()))));
    }

    /** PATH(m, D[n]). */
    public static List<byte[]> path(int m, List<byte[]> contents) {
        if (contents.size() == 1) {
            return new ArrayList<>();
        }
        int k = largestPowerOfTwoBelow(contents.size());
        boolean left = m < k;
        List<byte[]> path = left ? path(m, contents.subList(0, k)) : path(m - k, contents.subList(k, contents.size()));
        path.add(left ? root(contents.subList(k, contents.size())) : root(contents.subList(0, k)));
        return path;
    }

    /** SUBPROOF(m, D[n], b). */
    public static List<byte[]> growth(int m, List<byte[]> contents, boolean b) {
        int n = contents.size();
        if (m == n) {
            return new ArrayList<>(b ? List.of() : List.of(root(contents)));
        }
        int k = largestPowerOfTwoBelow(n);
        List<byte[]> path =
                m <= k ? growth(m, contents.subList(0, k), b) : growth(m - k, contents.subList(k, n), false);
        path.add(m <= k ? root(contents.subList(k, n)) : root(contents.subList(0, k)));
        return path;
    }

    /** The root that a path leads to, by going down the tree as the definition does. */
    public static byte[] rootFrom(byte[] leaf, int m, int n, List<byte[]> path) {
        if (n == 1) {
            return path.isEmpty() ? leaf : new byte[HASH_BYTES];
        }
        if (path.isEmpty()) {
            return new byte[0];
        }
        int k = largestPowerOfTwoBelow(n);
        byte[] last = path.get(path.size() - 1);
        List<byte[]> rest = path.subList(0, path.size() - 1);
        return m < k
                ? sha256(concat(new byte[] {1}, rootFrom(leaf, m, k, rest), last))
                : sha256(concat(new byte[] {1}, last, rootFrom(leaf, m - k, n - k, rest)));
    }

    private static int largestPowerOfTwoBelow(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
