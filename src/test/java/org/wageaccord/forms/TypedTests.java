package org.wageaccord.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What people, and those who are none, send as text. */
class TypedTests {

    @Test
    void linesAndSpacesOfEverySystemBecomeOfOneKind() {
        assertThat(Typed.text(" 一行\r\n二\t行\r三行\u000B四\u2028五\u00A0行 ")).isEqualTo("一行\n二\t行\n三行\n四\n五 行");
        assertThat(Typed.text("甲　乙")).isEqualTo("甲　乙");
        assertThat(Typed.text("\u00A0")).isEmpty();
    }

    @Test
    void whatProgramsPutBetweenCharactersAndMeansNothingIsLeftOut() {
        assertThat(Typed.text("\uFEFF上\u200B调\u2060工\u00AD资\uFE0F")).isEqualTo("上调工资");
    }

    @Test
    void whatNoPaperCanHoldStaysToBeShownAgainBesideItsRefusal() {
        assertThat(Typed.text("\u0000一\u0007\u202E二😀")).isEqualTo("\u0000一\u0007\u202E二😀");
    }

    @Test
    void aRowThatDidNotComeIsThereAsEmpty() {
        assertThat(Typed.rows(Arrays.asList(null, "二"), "")).containsExactly("", "二");
        assertThat(Typed.rows(null, "")).isEmpty();
    }
}
