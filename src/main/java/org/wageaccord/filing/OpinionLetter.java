package org.wageaccord.filing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wageaccord.filing.ReviewDecision.Finding;
import org.wageaccord.filing.ReviewDecision.Item;

/**
 * What offices that reviewed at the same time tell both sides in one letter (集体合同规定 第四十五条). Where only one speaks, its
 * words stand without its name.
 */
public final class OpinionLetter {

    /** What one office decided, under the name that it bears in letters. */
    public record Voice(String authority, ReviewDecision decision, String officer, Instant at) {}

    private final List<Voice> voices;

    /** @param voices at least one and at most two, in the order of the letter */
    public OpinionLetter(List<Voice> voices) {
        this.voices = List.copyOf(voices);
    }

    /** The one that signs first. */
    public String authority() {
        return voices.get(0).authority();
    }

    /** When the last of them spoke: with that the letter is written, and both sides have it in their inboxes. */
    public Instant at() {
        return voices.stream().map(Voice::at).max(Instant::compareTo).orElseThrow();
    }

    /**
     * The values of the letter that come from the offices.
     *
     * @param question the words of an item's question
     */
    public Map<String, Object> values(List<Item> checklist, UnaryOperator<String> question) {
        Map<String, Object> values = new HashMap<>();
        Voice first = voices.get(0);
        values.put("authority", first.authority());
        values.put("officer", first.officer());
        values.put("opinionAt", first.at());
        values.put("deliveredAt", at());
        if (voices.size() > 1) {
            Voice other = voices.get(1);
            values.put("otherAuthority", other.authority());
            values.put("otherOfficer", other.officer());
            values.put("otherOpinionAt", other.at());
        }
        values.put(
                "opinion",
                voices.stream()
                        .map(voice -> said(voice, voice.decision().opinion()))
                        .collect(Collectors.joining("\n")));
        values.put("items", items(checklist, question));
        values.put("objections", objections());
        return values;
    }

    /** Each item as every office of the letter found it: it conforms where none found otherwise. */
    private List<Map<String, Object>> items(List<Item> checklist, UnaryOperator<String> question) {
        return checklist.stream()
                .filter(item -> found(item).findAny().isPresent())
                .map(item -> Map.<String, Object>of(
                        "part", item.part().name(),
                        "item", question.apply(item.question()),
                        "conforms", found(item).allMatch(Finding::conforms),
                        "remark", remark(item),
                        "law", item.citation().toString()))
                .toList();
    }

    private String remark(Item item) {
        String remarks = voices.stream()
                .flatMap(voice -> finding(voice, item)
                        .map(Finding::remark)
                        .filter(remark -> !remark.isBlank())
                        .map(remark -> said(voice, remark)))
                .collect(Collectors.joining("；"));
        return remarks.isEmpty() ? item.fact() : remarks;
    }

    private List<Map<String, Object>> objections() {
        return voices.stream()
                .flatMap(voice -> voice.decision().objections().stream()
                        .map(objection -> Map.<String, Object>of(
                                "clause", objection.clause() + (isAlone() ? "" : "（" + voice.authority() + "）"),
                                "reason", objection.reason(),
                                "article", objection.article())))
                .toList();
    }

    private String said(Voice voice, String words) {
        return isAlone() ? words : voice.authority() + "：" + words;
    }

    private boolean isAlone() {
        return voices.size() == 1;
    }

    private Stream<Finding> found(Item item) {
        return voices.stream().flatMap(voice -> finding(voice, item));
    }

    private static Stream<Finding> finding(Voice voice, Item item) {
        return voice.decision().findings().stream()
                .filter(finding -> finding.item().equals(item.id()));
    }
}
