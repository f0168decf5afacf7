package org.wageaccord.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the town that was typed, by code or by its whole name, and else the nearest one to suggest. */
final class TownNames {

    private final List<Town> towns;

    TownNames(List<Town> towns) {
        this.towns = towns;
    }

    Optional<Town> find(String typed) {
        String wanted = typed.strip();
        return towns.stream()
                .filter(town -> town.code().equals(wanted) || town.name().equals(wanted))
                .findFirst();
    }

    /** The town whose name is so near that a slip is likely: at most half of the letters differ. */
    Optional<Town> nearest(String typed) {
        String wanted = typed.strip();
        return towns.stream()
                .min(Comparator.comparingInt(town -> distance(wanted, town.name())))
                .filter(town -> distance(wanted, town.name()) * 2 <= town.name().length());
    }

    /** Insertions, deletions and replacements between two texts. */
    static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
