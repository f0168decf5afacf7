package org.wageaccord.statute.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wageaccord.statute.YearCalendar;

/** A holiday notice written as a file: unsound or unsourced ones are refused with file and line. */
class CalendarReaderTests {

    private static final String SOUND = """
            year: 2027
            notice: 国务院办公厅关于2027年部分节假日安排的通知
            number: 国办发明电〔2026〕9号
            issued: 2026-11-04
            trust: M
            holidays:
              - {name: 元旦, from: 2027-01-01, to: 2027-01-03}
              - {name: 春节, from: 2027-02-06, to: 2027-02-12, make-up: [2027-02-14]}
            """;

    @Test
    void aSoundNoticeIsRead() {
        YearCalendar year = CalendarReader.year("calendar-2027.yaml", SOUND);
        assertThat(year.year()).isEqualTo(2027);
        assertThat(year.holidays()).hasSize(2);
        assertThat(year.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "make-up: [2027-02-14] | make-up: [2027-02-07] | 8 | 2027-02-07: this day is a make-up working day and a holiday",
                "make-up: [2027-02-14] | make-up: [2027-02-15] | 8 | 2027-02-15: this day is a make-up working day but no weekend day",
                "make-up: [2027-02-14] | make-up: [2026-12-26] | 8 | 2026-12-26: this day lies outside the year of the notice",
                "from: 2027-02-06 | from: 2027-01-03 | 8 | 2027-01-03: this day belongs to two holidays",
                "to: 2027-01-03 | to: 2026-12-31 | 7 | a holiday ends before it begins",
                "number: 国办发明电〔2026〕9号 | number: '' | 3 | missing number",
                "issued: 2026-11-04 | issued: soon | 4 | 'soon' is no day",
                "trust: M | trust: '' | 5 | missing trust",
                "year: 2027 | jahr: 2027 | 1 | 'jahr' is not known",
            })
    void anUnsoundOneIsRefusedWithItsLine(String sound, String broken, int line, String told) {
        assertThat(SOUND).contains(sound);
        assertThatThrownBy(() -> CalendarReader.year("calendar-2027.yaml", SOUND.replace(sound, broken)))
                .isInstanceOf(PackFault.class)
                .hasMessageStartingWith("calendar-2027.yaml, line " + line)
                .hasMessageContaining(told);
    }
}
