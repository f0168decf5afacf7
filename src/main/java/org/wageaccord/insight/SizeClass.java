package org.wageaccord.insight;

/** Size of an enterprise by its number of workers; the bounds follow the national statistics of industry, on workers alone. */
public enum SizeClass {
    MICRO(0),
    SMALL(20),
    MEDIUM(300),
    LARGE(1000);

    private final int from;

    SizeClass(int from) {
        this.from = from;
    }

    static SizeClass of(int headcount) {
        SizeClass found = MICRO;
        for (SizeClass size : values()) {
            found = headcount >= size.from ? size : found;
        }
        return found;
    }

    public String key() {
        return "insight.size." + name();
    }
}
