package org.wageaccord.sector.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.documents.Upload;
import org.wageaccord.forms.Typed;
import org.wageaccord.sector.SectorTerms;
import org.wageaccord.sector.Talks;
import org.wageaccord.sector.Way;
import org.wageaccord.terms.SectorFloor;

/** What is typed in talks: each act reads its own fields. Rows of quota standards left empty are none. */
record TalksForm(
        @Nullable String choice,
        @Nullable String words,
        @Nullable String names,
        @Nullable String minimum,
        @Nullable String raisePercent,
        @Nullable List<Rate> rates,
        @Nullable String clauses,
        @Nullable String start,
        @Nullable String end,
        @Nullable String way,
        @Nullable String closesOn,
        @Nullable String heldOn,
        @Nullable String roll,
        @Nullable String present,
        @Nullable String yes,
        @Nullable MultipartFile paper,
        @Nullable String digest,
        @Nullable String password,
        @Nullable String contact) {

    private static final int MORE_ROWS = 3;
    private static final Rate BLANK = new Rate("", "", "");

    TalksForm {
        rates = rates == null
                ? List.of()
                : rates.stream().filter(rate -> !rate.isBlank()).toList();
    }

    record Rate(
            @Nullable String process,
            @Nullable String quotaPerShift,
            @Nullable String pieceRate) {

        boolean isBlank() {
            return (Typed.text(process) + Typed.text(quotaPerShift) + Typed.text(pieceRate)).isEmpty();
        }
    }

    /** To begin with: the newest draft, or nothing. */
    static TalksForm of(Talks.@Nullable Draft draft) {
        SectorTerms terms = draft == null ? null : draft.terms();
        return new TalksForm(
                null,
                "",
                "",
                terms == null ? "" : plain(terms.minimum()),
                terms == null ? "" : plain(terms.raisePercent()),
                terms == null
                        ? List.of()
                        : terms.rates().stream().map(TalksForm::rate).toList(),
                terms == null ? "" : terms.clauses(),
                terms == null ? "" : terms.start().toString(),
                terms == null ? "" : terms.end().toString(),
                null,
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                "");
    }

    /** The rows as the page shows them, with empty ones to write in. */
    public List<Rate> rows() {
        List<Rate> rows = new ArrayList<>(rates == null ? List.of() : rates);
        for (int i = 0; i < MORE_ROWS; i++) {
            rows.add(BLANK);
        }
        return rows;
    }

    SectorTerms terms(Typed read) {
        List<SectorFloor.Rate> standards = new ArrayList<>();
        List<Rate> typed = rates == null ? List.of() : rates;
        for (int i = 0; i < typed.size(); i++) {
            String at = "rates[" + i + "].";
            standards.add(new SectorFloor.Rate(
                    Typed.text(typed.get(i).process()),
                    read.count(at + "quotaPerShift", typed.get(i).quotaPerShift()),
                    read.amount(at + "pieceRate", typed.get(i).pieceRate())));
        }
        return new SectorTerms(
                optional(read, "minimum", minimum),
                optional(read, "raisePercent", raisePercent),
                standards,
                Typed.text(clauses),
                read.day("start", start),
                read.day("end", end));
    }

    Talks.VoteEntry vote(Typed read) {
        return new Talks.VoteEntry(
                read.day("heldOn", heldOn),
                read.count("roll", roll),
                read.count("present", present),
                read.count("yes", yes),
                Upload.of(paper).orElse(null));
    }

    @Nullable
    Way chosenWay() {
        return Arrays.stream(Way.values())
                .filter(each -> each.name().equals(way))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal optional(Typed read, String field, @Nullable String typed) {
        return Typed.text(typed).isEmpty() ? null : read.amount(field, typed);
    }

    private static Rate rate(SectorFloor.Rate of) {
        return new Rate(of.process(), String.valueOf(of.quotaPerShift()), plain(of.pieceRate()));
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
