package org.wageaccord.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** GB/T 4754-2017 as it is kept: 20 sections, 97 divisions. */
class IndustriesTests {

    /** First and last division of each section, from the table of contents of the standard. */
    private static final Map<String, List<Integer>> SECTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("A", List.of(1, 5)),
            Map.entry("B", List.of(6, 12)),
            Map.entry("C", List.of(13, 43)),
            Map.entry("D", List.of(44, 46)),
            Map.entry("E", List.of(47, 50)),
            Map.entry("F", List.of(51, 52)),
            Map.entry("G", List.of(53, 60)),
            Map.entry("H", List.of(61, 62)),
            Map.entry("I", List.of(63, 65)),
            Map.entry("J", List.of(66, 69)),
            Map.entry("K", List.of(70, 70)),
            Map.entry("L", List.of(71, 72)),
            Map.entry("M", List.of(73, 75)),
            Map.entry("N", List.of(76, 79)),
            Map.entry("O", List.of(80, 82)),
            Map.entry("P", List.of(83, 83)),
            Map.entry("Q", List.of(84, 85)),
            Map.entry("R", List.of(86, 90)),
            Map.entry("S", List.of(91, 96)),
            Map.entry("T", List.of(97, 97))));

    @Test
    void allNinetySevenDivisionsStandInTheirTwentySections() throws IOException {
        Map<String, IndustryDivision> divisions = divisions();
        assertThat(divisions.keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 97).mapToObj("%02d"::formatted).toList());
        SECTIONS.forEach((letter, span) -> {
            for (int code = span.get(0); code <= span.get(1); code++) {
                assertThat(divisions.get("%02d".formatted(code)).section())
                        .as("section of %02d", code)
                        .isEqualTo(letter);
            }
        });
        assertThat(divisions.values()).extracting(IndustryDivision::name).doesNotHaveDuplicates();
        assertThat(divisions.get("33").name()).isEqualTo("金属制品业");
        assertThat(divisions.get("33").sectionName()).isEqualTo("制造业");
        assertThat(divisions.get("95").name()).isEqualTo("群众团体、社会团体和其他成员组织");
    }

    @Test
    void aClassCountsWhenItHasFourDigitsAndItsDivisionExists() throws IOException {
        Industries industries = new Industries(Map.of("3382", "金属制餐具和器皿制造"), divisions());
        assertThat(industries.knows("3382")).isTrue();
        assertThat(industries.knows("2110")).as("木质家具制造, not known by name").isTrue();
        assertThat(industries.knows("0011")).isFalse();
        assertThat(industries.knows("9810")).isFalse();
        assertThat(industries.knows("33")).isFalse();
        assertThat(industries.knows("33829")).isFalse();
        assertThat(industries.isShaped("C338")).isFalse();
    }

    private static Map<String, IndustryDivision> divisions() throws IOException {
        Map<String, IndustryDivision> divisions = new LinkedHashMap<>();
        new ClassPathResource("registry/industry-divisions.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cell -> divisions.put(cell[0], new IndustryDivision(cell[0], cell[1], cell[2], cell[3])));
        return divisions;
    }
}
