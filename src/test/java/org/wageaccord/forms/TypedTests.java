package org.wageaccord.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What people, and those who are none, send as text. */
class TypedTests {

    @Test
    void controlCharactersAreDroppedAndLinesAndTabsAreKept() {
        assertThat(Typed.text("\u0000一\u0007行\r\n二\t行\r三行\u007f ")).isEqualTo("一行\n二\t行\n三行");
        assertThat(Typed.text("\u0000")).isEmpty();
    }

    @Test
    void aRowThatDidNotComeIsThereAsEmpty() {
        assertThat(Typed.rows(Arrays.asList(null, "二"), "")).containsExactly("", "二");
        assertThat(Typed.rows(null, "")).isEmpty();
    }
}
