package org.wageaccord.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TownNamesTests {

    private final TownNames towns =
            new TownNames(List.of(new Town("03", "江南街道"), new Town("07", "古山镇"), new Town("14", "芝英镇")));

    @Test
    void aTownIsFoundByCodeAndByItsWholeName() {
        assertThat(towns.find("14")).contains(new Town("14", "芝英镇"));
        assertThat(towns.find(" 古山镇 ")).contains(new Town("07", "古山镇"));
        assertThat(towns.find("古山")).isEmpty();
    }

    @Test
    void aSlipIsAnsweredWithTheNearestTownAndAStrangeNameWithNone() {
        assertThat(towns.nearest("古山")).contains(new Town("07", "古山镇"));
        assertThat(towns.nearest("芝瑛镇")).contains(new Town("14", "芝英镇"));
        assertThat(towns.nearest("义乌市佛堂镇")).isEmpty();
    }
}
