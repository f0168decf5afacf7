package org.wageaccord.ratification.web;

/** A bar with a threshold mark: so many of a whole, of which so many are needed. Positions are in percent, for SVG. */
record Meter(int value, int threshold, int whole) {

    private static final double HUNDRED = 100.0;

    public boolean met() {
        return value >= threshold;
    }

    public String width() {
        return percent(value);
    }

    public String markAt() {
        return percent(threshold);
    }

    private String percent(int part) {
        return String.format(java.util.Locale.ROOT, "%.2f%%", whole == 0 ? 0 : HUNDRED * Math.min(part, whole) / whole);
    }
}
