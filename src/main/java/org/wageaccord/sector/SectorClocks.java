package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** The dates that the process of talks waits for, by the rule packs the talks began with. */
@Service
@Transactional(readOnly = true)
public class SectorClocks {

    private final TalksBook book;
    private final SectorLaw law;
    private final Statute statute;

    SectorClocks(TalksBook book, SectorLaw law, Statute statute) {
        this.book = book;
        this.law = law;
        this.statute = statute;
    }

    public Deadline reply(CaseNumber number) {
        return clock(number, "T03", Talks::offeredOn);
    }

    /** By when the agreed draft is submitted to the vote. */
    public Deadline submission(CaseNumber number) {
        return clock(number, "T08", talks -> talks.agreedOn() == null ? statute.today() : talks.agreedOn());
    }

    /** The last day on which members enter their votes. */
    public LocalDate votesClose(CaseNumber number) {
        return ask(
                number,
                talks -> talks.submission() == null ? null : talks.submission().closesOn());
    }

    public Deadline filing(CaseNumber number) {
        return clock(number, "T10", Talks::signedOn);
    }

    /** The term in which the offices may object, since all of the text was received. */
    public Deadline review(CaseNumber number) {
        return clock(
                number,
                "T11",
                talks -> talks.filed() == null ? null : talks.filed().receivedOn());
    }

    /** By when what is missing is supplied; after that the filing counts as withdrawn. */
    public Deadline supply(CaseNumber number) {
        return clock(number, "SUPPLY", SectorClocks::returnedOn);
    }

    private static @Nullable LocalDate returnedOn(Talks talks) {
        SectorFiling filed = talks.filed();
        return filed == null || filed.returned() == null
                ? null
                : filed.returned().on();
    }

    public Deadline publication(CaseNumber number) {
        return clock(
                number,
                "T13",
                talks -> talks.effect() == null ? null : talks.effect().on());
    }

    /** The last day of the agreement, or of the one that these talks terminate. */
    public LocalDate lastDay(CaseNumber number) {
        return ask(number, Talks::lastDay);
    }

    /** By when the employers' side files the termination, counted from its last day. */
    public Deadline endFiling(CaseNumber number) {
        return clock(number, "T17", Talks::lastDay);
    }

    private Deadline clock(CaseNumber number, String rule, Function<Talks, @Nullable LocalDate> trigger) {
        LocalDate day = ask(number, trigger);
        return law.of(talks(number)).deadline(rule, day);
    }

    private <T> T ask(CaseNumber number, Function<Talks, @Nullable T> question) {
        return Objects.requireNonNull(question.apply(talks(number)), "not known yet: " + number);
    }

    private Talks talks(CaseNumber number) {
        return book.find(number).orElseThrow(() -> new IllegalArgumentException("no talks " + number));
    }
}
