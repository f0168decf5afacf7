package org.wageaccord.supervision.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.Ground;
import org.wageaccord.supervision.LetterEntry;
import org.wageaccord.supervision.Matter;

/** Letters drafted from the case, in Chinese whatever the page's language: they go onto paper. */
@Component
class Drafts {

    /** How a letter to the enterprise calls it, and how one about it does. */
    private static final String YOU = "你单位";

    private static final String IT = "该单位";

    private final MessageSource messages;
    private final Statute statute;
    private final CurrentActor actor;

    Drafts(MessageSource messages, Statute statute, CurrentActor actor) {
        this.messages = messages;
        this.statute = statute;
        this.actor = actor;
    }

    LetterEntry reminder(Matter matter) {
        return new LetterEntry(
                facts(matter),
                matter.points().stream()
                        .map(p -> p.ground().citation().toString())
                        .distinct()
                        .collect(Collectors.joining("、")),
                demands(matter),
                contact());
    }

    LetterEntry opinion(Matter matter) {
        return new LetterEntry(
                Objects.requireNonNull(matter.inquiry()).findings(),
                each(matter, this::provision),
                demands(matter),
                contact());
    }

    LetterEntry proposal(Matter matter) {
        String found = Objects.requireNonNull(matter.inquiry()).findings();
        return new LetterEntry(
                (facts(matter) + "\n" + found).replace(YOU, IT),
                each(matter, ground -> word("draft.order." + ground)),
                word("draft.proposal.demand"),
                contact());
    }

    private String facts(Matter matter) {
        return word(
                "draft.facts", matter.points().stream().map(Matter.Point::facts).collect(Collectors.joining("\n")));
    }

    private String demands(Matter matter) {
        return each(matter, ground -> word("draft.demand." + ground));
    }

    private static String each(Matter matter, Function<Ground, String> words) {
        List<String> lines = matter.points().stream()
                .map(p -> words.apply(p.ground()))
                .distinct()
                .toList();
        return String.join("\n", lines);
    }

    /** The article with its words, where a rule pack has them. */
    private String provision(Ground ground) {
        String rule = rule(ground);
        return rule == null
                ? ground.citation().toString()
                : ground.citation() + "：" + statute.rule(rule).text();
    }

    private static @Nullable String rule(Ground ground) {
        return switch (ground) {
            case OFFER_REFUSED, REPLY_OVERDUE -> "T03";
            case DATA_WITHHELD -> "T05";
            case FILING_OVERDUE -> "T10";
            case PUBLICATION_OVERDUE -> "T13";
            case SIGNING_REFUSED, PERFORMANCE_BREACH -> null;
        };
    }

    private String contact() {
        return actor.get().name();
    }

    private String word(String key, Object... args) {
        return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
    }
}
