package org.wageaccord.negotiation.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.documents.Upload;
import org.wageaccord.forms.ExtraRow;
import org.wageaccord.forms.TermsTables;
import org.wageaccord.forms.Typed;
import org.wageaccord.forms.TypedTerms;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.OfferEntry;
import org.wageaccord.negotiation.OfferKind;
import org.wageaccord.negotiation.ReopeningGround;
import org.wageaccord.negotiation.WageTopic;

/**
 * An offer as it is typed.
 *
 * @param enterprise code of the enterprise, where somebody acts for several
 * @param kind name of an {@link OfferKind}; {@code ground}, {@code basis} and {@code proof} belong to mid-term offers
 * @param topics names of {@link WageTopic} that are ticked; {@code otherTopics} one a line
 * @param data items that are ticked; {@code otherData} one a line
 * @param confirmed that the offer shall be sent: it takes effect on receipt
 */
record OfferForm(
        @Nullable String enterprise,
        @Nullable String kind,
        @Nullable String ground,
        @Nullable String basis,
        @Nullable MultipartFile proof,
        @Nullable String year,
        List<String> topics,
        @Nullable String otherTopics,
        @Nullable String grounds,
        @Nullable String meetingAt,
        @Nullable String place,
        @Nullable String teamSize,
        List<String> data,
        @Nullable String otherData,
        @Nullable String contact,
        List<Grade> grades,
        List<Allowance> allowances,
        List<ExtraRow> extras,
        List<Piece> pieceRates,
        @Nullable String enterpriseMinimum,
        @Nullable String start,
        @Nullable String end,
        @Nullable String payFrom,
        List<Wording> clauses,
        @Nullable String raise,
        @Nullable Boolean confirmed)
        implements TypedTerms {

    OfferForm {
        topics = Typed.rows(topics, "");
        data = Typed.rows(data, "");
        grades = Typed.rows(grades, Grade.EMPTY);
        allowances = Typed.rows(allowances, Allowance.EMPTY);
        extras = Typed.rows(extras, ExtraRow.EMPTY);
        pieceRates = Typed.rows(pieceRates, Piece.EMPTY);
        clauses = Typed.rows(clauses, Wording.EMPTY);
    }

    OfferEntry entry(PartyId party, Side side, Typed read) {
        Terms terms = terms(read);
        LocalDateTime meeting = read.momentOrNull("meetingAt", meetingAt);
        if (meeting == null && (meetingAt == null || meetingAt.isBlank())) {
            read.refuse("meetingAt", "refusal.negotiation.missing.meetingAt");
        }
        return new OfferEntry(
                party,
                side,
                read.count("year", year),
                chosenTopics(),
                Typed.text(grounds),
                meeting == null ? LocalDateTime.MIN : meeting,
                Typed.text(place),
                read.count("teamSize", teamSize),
                chosenData(),
                terms,
                Typed.text(contact),
                chosenKind(),
                chosenGround(),
                chosenKind().isMidterm() ? Typed.text(basis) : null);
    }

    OfferKind chosenKind() {
        return Arrays.stream(OfferKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .orElse(OfferKind.YEARLY);
    }

    private @Nullable ReopeningGround chosenGround() {
        return ReopeningGround.of(chosenKind()).stream()
                .filter(g -> g.name().equals(ground))
                .findFirst()
                .orElse(null);
    }

    /** Belongs to mid-term offers only. */
    @Nullable
    Upload paper() {
        return chosenKind().isMidterm() ? Upload.of(proof).orElse(null) : null;
    }

    private List<String> chosenTopics() {
        List<String> chosen = new ArrayList<>();
        for (WageTopic topic : WageTopic.values()) {
            if (topics.contains(topic.name())) {
                chosen.add(topic.text());
            }
        }
        chosen.addAll(Typed.lines(otherTopics));
        return chosen;
    }

    private List<String> chosenData() {
        List<String> chosen = new ArrayList<>(DataChecklist.ITEMS);
        chosen.retainAll(data);
        chosen.addAll(Typed.lines(otherData));
        return chosen;
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    OfferForm raised(Typed read) {
        return with(tables -> tables.raised(raise, read));
    }

    /** With what the workers ask for as its topics and grounds; the topics chosen so far stay. */
    OfferForm asking(List<String> heads, List<String> statements, String because) {
        List<String> all = new ArrayList<>(topics);
        heads.stream().filter(head -> !all.contains(head)).forEach(all::add);
        return with(all, String.join("\n", statements), because, tables());
    }

    /** About these heads instead of the usual one, where any were chosen before. */
    OfferForm about(@Nullable List<String> chosen) {
        return chosen == null || chosen.isEmpty() ? this : with(chosen, otherTopics, grounds, tables());
    }

    /** With the tables changed; everything else as it was typed. */
    OfferForm with(UnaryOperator<TermsTables> change) {
        return with(topics, otherTopics, grounds, change.apply(tables()));
    }

    private OfferForm with(
            List<String> newTopics, @Nullable String newOthers, @Nullable String newGrounds, TermsTables tables) {
        return new OfferForm(
                enterprise,
                kind,
                ground,
                basis,
                null,
                year,
                newTopics,
                newOthers,
                newGrounds,
                meetingAt,
                place,
                teamSize,
                data,
                otherData,
                contact,
                tables.grades(),
                tables.allowances(),
                tables.extras(),
                tables.pieceRates(),
                enterpriseMinimum,
                start,
                end,
                payFrom,
                tables.clauses(),
                raise,
                confirmed);
    }
}
