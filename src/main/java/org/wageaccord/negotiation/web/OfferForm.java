package org.wageaccord.negotiation.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.documents.Upload;
import org.wageaccord.forms.ExtraRow;
import org.wageaccord.forms.Rows;
import org.wageaccord.forms.Typed;
import org.wageaccord.forms.WageSheet;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.OfferEntry;
import org.wageaccord.negotiation.OfferKind;
import org.wageaccord.negotiation.ReopeningGround;
import org.wageaccord.negotiation.WageTopic;
import org.wageaccord.negotiation.web.TermsForm.Allowance;
import org.wageaccord.negotiation.web.TermsForm.Grade;
import org.wageaccord.negotiation.web.TermsForm.Piece;
import org.wageaccord.negotiation.web.TermsForm.Wording;

/**
 * An offer as it is typed. The paths of the tables are those of {@link Terms}, so that refusals find their fields.
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
        @Nullable List<String> topics,
        @Nullable String otherTopics,
        @Nullable String grounds,
        @Nullable String meetingAt,
        @Nullable String place,
        @Nullable String teamSize,
        @Nullable List<String> data,
        @Nullable String otherData,
        @Nullable String contact,
        @Nullable List<Grade> grades,
        @Nullable List<Allowance> allowances,
        @Nullable List<ExtraRow> extras,
        @Nullable List<Piece> pieceRates,
        @Nullable String enterpriseMinimum,
        @Nullable String start,
        @Nullable String end,
        @Nullable String payFrom,
        @Nullable List<Wording> clauses,
        @Nullable String raise,
        @Nullable Boolean confirmed) {

    OfferForm {
        topics = Typed.rows(topics, "");
        data = Typed.rows(data, "");
        grades = Typed.rows(grades, new Grade("", "", "", "", ""));
        allowances = Typed.rows(allowances, new Allowance("", "", "", ""));
        extras = Typed.rows(extras, ExtraRow.EMPTY);
        pieceRates = Typed.rows(pieceRates, new Piece("", "", "", "", "", ""));
        clauses = Typed.rows(clauses, new Wording("", "", ""));
    }

    OfferEntry entry(PartyId party, Side side, Typed read) {
        Terms terms = TermsForm.terms(this, read);
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

    /** A row more in one of the three tables. */
    OfferForm plus(String table) {
        return switch (table) {
            case "grades" -> with(Rows.added(grades, new Grade("", "", "", "", "")), allowances, pieceRates);
            case "allowances" -> with(grades, Rows.added(allowances, new Allowance("", "", "0", "0")), pieceRates);
            case "extras" -> with(Rows.added(extras, ExtraRow.EMPTY));
            default -> with(grades, allowances, Rows.added(pieceRates, new Piece("", "", "", "", "", "")));
        };
    }

    /** A row less, named as {@code grades-2}. */
    OfferForm minus(String row) {
        String[] parts = row.split("-", 2);
        if (parts.length < 2 || !parts[1].matches("\\d{1,3}")) {
            return this;
        }
        int index = Integer.parseInt(parts[1]);
        return switch (parts[0]) {
            case "grades" -> with(Rows.without(grades, index), allowances, pieceRates);
            case "allowances" -> with(grades, Rows.without(allowances, index), pieceRates);
            case "extras" -> with(Rows.without(extras, index));
            default -> with(grades, allowances, Rows.without(pieceRates, index));
        };
    }

    OfferForm raised(Typed read) {
        List<Grade> raised = TermsForm.raised(grades, read.amount("raise", raise), read);
        return read.refusals().isEmpty() ? with(raised, allowances, pieceRates) : this;
    }

    /** With what the workers ask for as its topics and grounds; the topics chosen so far stay. */
    OfferForm asking(List<String> heads, List<String> statements, String because) {
        List<String> all = new ArrayList<>(topics);
        heads.stream().filter(head -> !all.contains(head)).forEach(all::add);
        return with(all, String.join("\n", statements), because, grades, allowances, pieceRates, extras);
    }

    /** About these heads instead of the usual one, where any were chosen before. */
    OfferForm about(@Nullable List<String> chosen) {
        return chosen == null || chosen.isEmpty()
                ? this
                : with(chosen, otherTopics, grounds, grades, allowances, pieceRates, extras);
    }

    OfferForm taking(WageSheet sheet) {
        return with(TermsForm.taken(sheet, grades), allowances, pieceRates);
    }

    private OfferForm with(List<Grade> newGrades, List<Allowance> newAllowances, List<Piece> newPieces) {
        return with(topics, otherTopics, grounds, newGrades, newAllowances, newPieces, extras);
    }

    private OfferForm with(List<ExtraRow> newExtras) {
        return with(topics, otherTopics, grounds, grades, allowances, pieceRates, newExtras);
    }

    private OfferForm with(
            List<String> newTopics,
            @Nullable String newOthers,
            @Nullable String newGrounds,
            List<Grade> newGrades,
            List<Allowance> newAllowances,
            List<Piece> newPieces,
            @Nullable List<ExtraRow> newExtras) {
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
                newGrades,
                newAllowances,
                newExtras,
                newPieces,
                enterpriseMinimum,
                start,
                end,
                payFrom,
                clauses,
                raise,
                confirmed);
    }
}
