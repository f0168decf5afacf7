package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is complete or it does not exist: each fault is named with its variable. */
class PaperValuesTests {

    private final Map<String, Object> offer = new TreeMap<>(Samples.values(PaperKind.OFFER));

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyRequiredValueIsMissedByName(PaperKind kind) {
        for (Variable variable : Samples.EDITIONS.newest(kind).variables()) {
            Map<String, Object> values = new TreeMap<>(Samples.values(kind));
            values.remove(variable.name());
            if (variable.required()) {
                assertThatThrownBy(() -> Samples.order(kind, values))
                        .isInstanceOf(IncompletePaper.class)
                        .hasMessage(variable.name() + " is missing");
            } else {
                assertThat(Samples.order(kind, values).values()).containsKey(variable.name());
            }
        }
    }

    @Test
    void anUndeclaredValueIsRefused() {
        offer.put("raisedBy", "陈某");
        refused("raisedBy is not declared");
    }

    @Test
    void anUndeclaredFieldOfARowIsRefused() {
        offer.put("topics", List.of(Map.of("text", "工资标准", "clause", "C05")));
        refused("topics[0].clause is not declared");
    }

    @Test
    void aMissingFieldOfARowIsRefused() {
        List<Map<String, Object>> grades = new ArrayList<>(rows("grades"));
        Map<String, Object> third = new TreeMap<>(grades.get(2));
        third.remove("after");
        grades.set(2, third);
        offer.put("grades", grades);
        refused("grades[2].after is missing");
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        offer.put("replyDue", "2026-02-28");
        refused("replyDue must be LocalDate, not String");
    }

    @Test
    void aTextOutsideItsOptionsIsRefused() {
        offer.put("fromSide", "GUIDE");
        refused("fromSide must be one of [WORKERS, ENTERPRISE]");
    }

    @Test
    void aBlankTextIsMissing() {
        offer.put("contact", " \u3000");
        refused("contact is missing");
    }

    @Test
    void anEmptyRequiredListIsMissing() {
        offer.put("topics", List.of());
        refused("topics is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"陈\u0000某", "陈\u0007某", "陈\uE000某", "陈\uD842某", "陈\u2028某"})
    void whatIsNoTextIsRefused(String chief) {
        offer.put("chief", chief);
        assertThatThrownBy(() -> Samples.order(PaperKind.OFFER, offer))
                .isInstanceOf(IncompletePaper.class)
                .hasMessageContaining("chief")
                .hasMessageContaining("control character U+");
    }

    @Test
    void aCharacterThatNoFaceHasIsRefusedWithItsCodePointAndField() {
        offer.put("topics", List.of(Map.of("text", "工资"), Map.of("text", "奖金 \uD83D\uDE00")));
        refused("topics[1].text holds a character that no face has: \uD83D\uDE00 (U+1F600)");
    }

    @Test
    void directionMarksAndOtherInvisibleCharactersAreDropped() {
        offer.put("chief", "陈\u202E某\u200B\uFEFF\uDB40\uDD00");
        assertThat(Samples.order(PaperKind.OFFER, offer).values().get("chief")).isEqualTo("陈某");
    }

    @Test
    void lineEndsOfBrowsersAndOddSpacesBecomePlain() {
        offer.put("contact", "陈某\r\n0579\u2009000\t1");
        assertThat(Samples.order(PaperKind.OFFER, offer).values().get("contact"))
                .isEqualTo("陈某\n0579 000 1");
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void storedValuesComeBackAsTheyWere(PaperKind kind) {
        Map<String, Object> values = Samples.values(kind);
        String json = ValuesJson.write(values);
        Map<String, Object> back = ValuesJson.read(Samples.EDITIONS.newest(kind).variables(), json);
        assertThat(back).isEqualTo(values);
        assertThat(ValuesJson.write(back)).isEqualTo(json);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(String name) {
        return (List<Map<String, Object>>) offer.get(name);
    }

    private void refused(String message) {
        assertThatThrownBy(() -> Samples.order(PaperKind.OFFER, offer))
                .isInstanceOf(IncompletePaper.class)
                .hasMessage(message);
    }
}
