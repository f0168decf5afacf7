package org.wageaccord.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of 《正确填写票据和结算凭证的基本规定》 and sums that come up in agreements. */
class CapitalsTests {

    @ParameterizedTest
    @CsvSource({
        "1409.50, 壹仟肆佰零玖元伍角",
        "6007.14, 陆仟零柒元壹角肆分",
        "1680.32, 壹仟陆佰捌拾元零叁角贰分",
        "107000.53, 壹拾万柒仟元零伍角叁分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "325.04, 叁佰贰拾伍元零肆分",
        "2800, 贰仟捌佰元整",
        "2260, 贰仟贰佰陆拾元整",
        "1210944, 壹佰贰拾壹万零玖佰肆拾肆元整",
        "76344, 柒万陆仟叁佰肆拾肆元整",
        "100000, 壹拾万元整",
        "10050000, 壹仟零伍万元整",
        "100000001, 壹亿零壹元整",
        "2000030000, 贰拾亿零叁万元整",
        "10, 壹拾元整",
        "0.45, 肆角伍分",
        "0.08, 捌分",
        "2799.995, 贰仟捌佰元整",
        "0, 零元整"
    })
    void sumsAreWrittenInCapitals(BigDecimal sum, String written) {
        assertThat(Capitals.of(sum)).isEqualTo(written);
    }

    @Test
    void whatIsNoSumOfMoneyIsRefused() {
        assertThatThrownBy(() -> Capitals.of(new BigDecimal("-1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Capitals.of(new BigDecimal("12345678901234567")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
