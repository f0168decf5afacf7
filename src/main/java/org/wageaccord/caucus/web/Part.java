package org.wageaccord.caucus.web;

/** The pages of a room; notes have no address of their own. */
enum Part {
    NOTES(""),
    LIMITS("/limits"),
    VOTES("/votes"),
    FILES("/files"),
    SHEETS("/sheets"),
    PEOPLE("/people");

    private final String path;

    Part(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    public String key() {
        return "caucus.part." + name();
    }
}
