package org.wageaccord.voices;

import java.nio.ByteBuffer;

/**
 * How many said what to one statement.
 *
 * @param skip how many went on without an answer
 */
public record Totals(int agree, int disagree, int skip) {

    /**
     * How many must have answered before anything is told of a statement. It is the platform's own number, no law's: among
     * fewer, who knows some of the answers by talking can reckon the others, and a unanimous handful tells of each. Below it the
     * totals are not even kept.
     */
    public static final int LEAST_ANSWERS = 5;

    static final Totals NONE = new Totals(0, 0, 0);
    private static final int HUNDRED = 100;

    /** Those who agreed or disagreed. */
    public int answered() {
        return agree + disagree;
    }

    public boolean isTold() {
        return answered() >= LEAST_ANSWERS;
    }

    /** Share of those who agree among those who answered, in whole percent, half up. */
    public int share() {
        return answered() == 0 ? 0 : (2 * HUNDRED * agree + answered()) / (2 * answered());
    }

    Totals plus(Answer answer) {
        return switch (answer) {
            case AGREE -> new Totals(agree + 1, disagree, skip);
            case DISAGREE -> new Totals(agree, disagree + 1, skip);
            case SKIP -> new Totals(agree, disagree, skip + 1);
        };
    }

    /** Always of the same length, so that it says nothing while it is sealed. */
    byte[] bytes() {
        return ByteBuffer.allocate(3 * Integer.BYTES)
                .putInt(agree)
                .putInt(disagree)
                .putInt(skip)
                .array();
    }

    static Totals of(byte[] bytes) {
        ByteBuffer read = ByteBuffer.wrap(bytes);
        return new Totals(read.getInt(), read.getInt(), read.getInt());
    }
}
