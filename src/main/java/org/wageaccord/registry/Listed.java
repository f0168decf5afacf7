package org.wageaccord.registry;

import java.util.List;

/** One page of a list; {@code page} counts from 0. */
public record Listed<T>(List<T> items, int page, long total) {

    /** Rows on a page. */
    public static final int SIZE = 20;

    public int pages() {
        return (int) ((total + SIZE - 1) / SIZE);
    }

    /** One page of a list that is in memory as a whole. */
    public static <T> Listed<T> of(List<T> all, int page) {
        int from = Math.min(Math.max(0, page) * SIZE, all.size());
        return new Listed<>(all.subList(from, Math.min(from + SIZE, all.size())), Math.max(0, page), all.size());
    }
}
