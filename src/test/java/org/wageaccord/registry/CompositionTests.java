package org.wageaccord.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.Statute;

/** 浙江省企业民主管理条例, articles 10 and 11, with the numbers of the worked example. */
class CompositionTests {

    private final CongressRules rules = new CongressRules(new Statute(
            new City("330784", "永", "永康市", "永康市总工会", "永康市人力资源和社会保障局"),
            Clock.fixed(Instant.parse("2026-02-09T01:00:00Z"), Show.BEIJING)));

    @ParameterizedTest
    @CsvSource({"60, 30", "100, 40", "199, 40", "200, 47", "240, 47", "999, 96", "1000, 100", "2500, 120", "5000, 200"})
    void aCongressHasAtLeastAsManyDelegatesAsItsBandSays(int headcount, int required) {
        assertThat(rules.required(headcount)).isEqualTo(required);
    }

    @Test
    void ofTheExamplesFortySevenDelegatesAtMostNineManageAndAtLeastNineteenAreWomen() {
        assertThat(rules.check(example(), delegates(47, 9, 19)).checks())
                .allMatch(Composition.Check::met)
                .extracting(Composition.Check::threshold)
                .containsExactly(47, 9, 19);
        assertThat(rules.check(example(), delegates(46, 10, 18)).checks()).noneMatch(Composition.Check::met);
    }

    @Test
    void withoutDelegatesOnlyTheirNumberIsMissing() {
        assertThat(rules.check(example(), List.of()).checks())
                .extracting(Composition.Check::key)
                .containsExactly("number");
    }

    private static List<Person> delegates(int number, int managers, int women) {
        return IntStream.range(0, number)
                .mapToObj(n -> new Person(
                        UUID.randomUUID(),
                        "代表" + n,
                        n < women ? Gender.FEMALE : Gender.MALE,
                        "操作工",
                        null,
                        null,
                        n < managers,
                        null))
                .flatMap(Stream::of)
                .toList();
    }

    private static Enterprise example() {
        return new Enterprise(
                new PartyId(Entries.CODE), "浙江示例五金有限公司", "3382", "", "14", "芝英镇", true, 240, 96, "", "应某", null, null);
    }
}
