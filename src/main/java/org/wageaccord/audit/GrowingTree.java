package org.wageaccord.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.wageaccord.audit.proof.Merkle;
import org.wageaccord.audit.proof.Merkle.Span;
import org.wageaccord.audit.proof.Merkle.Subtree;

/** The right edge of a tree: all that is needed to add leaves and to tell the root. */
final class GrowingTree {

    private final Deque<TreeBook.Node> edge = new ArrayDeque<>();
    private final List<TreeBook.Node> completed = new ArrayList<>();
    private long size;

    GrowingTree(long size, Merkle.Hashes hashes) {
        this.size = size;
        for (Subtree part : Merkle.cover(new Span(0, size))) {
            edge.push(new TreeBook.Node(part, hashes.of(part)));
        }
    }

    /** Adds a leaf and tells its place. */
    long add(byte[] leaf) {
        long place = size++;
        TreeBook.Node right = new TreeBook.Node(new Subtree(0, place), leaf);
        while ((right.subtree().index() & 1) == 1) {
            TreeBook.Node left = edge.pop();
            Subtree both =
                    new Subtree(right.subtree().level() + 1, right.subtree().index() >> 1);
            right = new TreeBook.Node(both, Merkle.node(left.hash(), right.hash()));
            completed.add(right);
        }
        edge.push(right);
        return place;
    }

    long size() {
        return size;
    }

    byte[] root() {
        Iterator<TreeBook.Node> parts = edge.iterator();
        if (!parts.hasNext()) {
            return Merkle.root(new Span(0, 0), subtree -> new byte[0]);
        }
        byte[] root = parts.next().hash();
        while (parts.hasNext()) {
            root = Merkle.node(parts.next().hash(), root);
        }
        return root;
    }

    /** The subtrees that became complete. */
    List<TreeBook.Node> completed() {
        return List.copyOf(completed);
    }
}
