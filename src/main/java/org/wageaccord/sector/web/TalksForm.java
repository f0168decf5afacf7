package org.wageaccord.sector.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.documents.Upload;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.sector.Minutes;
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
        @Nullable String contact,
        @Nullable String workersAddress,
        @Nullable String enterpriseAddress,
        @Nullable String place,
        @Nullable String recorder,
        @Nullable String workersSaid,
        @Nullable String enterpriseSaid,
        @Nullable String result) {

    private static final int MORE_ROWS = 3;
    private static final Pattern ROW = Pattern.compile("rates\\[(\\d+)(].*)");
    private static final Rate BLANK = new Rate("", "", "");

    TalksForm {
        rates = rates == null ? List.of() : rates;
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
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    /** The rows as the page shows them, with empty ones to write in. */
    public List<Rate> rows() {
        List<Rate> rows = new ArrayList<>(typed());
        while (rows.size() - filled().size() < MORE_ROWS) {
            rows.add(BLANK);
        }
        return rows;
    }

    private List<Rate> typed() {
        return rates == null ? List.of() : rates;
    }

    /** Where the rows stand that are not empty. */
    private List<Integer> filled() {
        return IntStream.range(0, typed().size())
                .filter(i -> !typed().get(i).isBlank())
                .boxed()
                .toList();
    }

    /** The door counts the rows that it was given; here the refusal goes beside the row as it is typed. */
    Refusal beside(Refusal refusal) {
        Matcher row = ROW.matcher(refusal.field() == null ? "" : refusal.field());
        if (!row.matches()) {
            return refusal;
        }
        int at = filled().get(Integer.parseInt(row.group(1)));
        return new Refusal("rates[" + at + row.group(2), refusal.code(), refusal.args(), refusal.citation());
    }

    SectorTerms terms(Typed read) {
        List<SectorFloor.Rate> standards = new ArrayList<>();
        for (int i : filled()) {
            String at = "rates[" + i + "].";
            Rate row = typed().get(i);
            standards.add(new SectorFloor.Rate(
                    Typed.text(row.process()),
                    read.count(at + "quotaPerShift", row.quotaPerShift()),
                    read.amount(at + "pieceRate", row.pieceRate())));
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

    Talks.FilingEntry filing() {
        return new Talks.FilingEntry(Typed.text(contact), Typed.text(workersAddress), Typed.text(enterpriseAddress));
    }

    Minutes.Entry minutes(Typed read) {
        return new Minutes.Entry(
                read.day("heldOn", heldOn),
                Typed.text(place),
                Typed.text(recorder),
                Typed.text(workersSaid),
                Typed.text(enterpriseSaid),
                Typed.text(result));
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
