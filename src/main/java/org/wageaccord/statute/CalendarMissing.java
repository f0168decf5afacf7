package org.wageaccord.statute;

/**
 * 待年度放假通知: a day cannot be told because the holiday notice of {@code year} is not loaded. Never guessed. Deadlines do
 * not throw it: they say which year they await.
 */
public class CalendarMissing extends RuntimeException {

    private final int year;

    public CalendarMissing(int year) {
        super("待年度放假通知：" + year + "年放假安排尚未载入");
        this.year = year;
    }

    public int year() {
        return year;
    }
}
