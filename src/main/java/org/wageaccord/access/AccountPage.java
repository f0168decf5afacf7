package org.wageaccord.access;

import java.util.List;

/** One page of accounts by name; {@code page} counts from 0. */
public record AccountPage(List<AccountSheet> items, int page, long total) {

    /** Rows on a page. */
    public static final int SIZE = 20;

    public int pages() {
        return (int) ((total + SIZE - 1) / SIZE);
    }
}
