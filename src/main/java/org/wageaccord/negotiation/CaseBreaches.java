package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.dataroom.DataItem;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.supervision.Breach;
import org.wageaccord.supervision.Ground;

/** What an enterprise owes in a case and has not done, in the words of a letter. */
@Component
class CaseBreaches {

    private final OfferBook book;
    private final CaseDeadlines deadlines;
    private final DataRoom dataRoom;
    private final Contracts contracts;
    private final MessageSource messages;

    CaseBreaches(
            OfferBook book, CaseDeadlines deadlines, DataRoom dataRoom, Contracts contracts, MessageSource messages) {
        this.book = book;
        this.deadlines = deadlines;
        this.dataRoom = dataRoom;
        this.contracts = contracts;
        this.messages = messages;
    }

    List<Breach> of(WageCase of, String workers) {
        List<Breach> found = new ArrayList<>();
        switch (of.stage()) {
            case OFFERED ->
                overdue(of, "T03")
                        .filter(due -> of.offeredBy() == Side.WORKERS)
                        .ifPresent(due -> found.add(silence(of, workers, due)));
            case REFUSED -> {
                if (of.offeredBy() == Side.WORKERS) {
                    found.add(refusal(of, workers));
                }
            }
            case PREPARING, BARGAINING -> data(of, workers).ifPresent(found::add);
            case SIGNING -> signature(of).ifPresent(found::add);
            case FILING -> overdue(of, "T10").ifPresent(due -> found.add(late(Ground.FILING_OVERDUE, of, due)));
            case IN_FORCE -> overdue(of, "T13").ifPresent(due -> found.add(late(Ground.PUBLICATION_OVERDUE, of, due)));
            default -> {
                // nothing is owed by the enterprise alone
            }
        }
        return found;
    }

    private Breach silence(WageCase of, String workers, LocalDate due) {
        return new Breach(
                Ground.REPLY_OVERDUE,
                due.plusDays(1),
                words(Ground.REPLY_OVERDUE, workers, offered(of.number()), year(of), day(due)));
    }

    private Breach refusal(WageCase of, String workers) {
        Reply reply = book.reply(of.number()).orElseThrow();
        LocalDate on = reply.receivedAt().atZone(Show.BEIJING).toLocalDate();
        return new Breach(
                Ground.OFFER_REFUSED,
                on,
                words(
                        Ground.OFFER_REFUSED,
                        workers,
                        offered(of.number()),
                        year(of),
                        day(on),
                        String.valueOf(reply.entry().reason())));
    }

    /** Refused outright, or not handed over by its day. */
    private Optional<Breach> data(WageCase of, String workers) {
        List<DataItem> refused = dataRoom.items(of.number()).stream()
                .filter(item -> item.state() == DataAnswer.State.REFUSED)
                .toList();
        if (!refused.isEmpty()) {
            LocalDate on = refused.get(0).answeredAt() == null
                    ? of.offeredAt().atZone(Show.BEIJING).toLocalDate()
                    : refused.get(0).answeredAt().atZone(Show.BEIJING).toLocalDate();
            String titles = refused.stream().map(DataItem::title).collect(Collectors.joining("、"));
            return Optional.of(new Breach(
                    Ground.DATA_WITHHELD, on, word("breach.DATA_WITHHELD.refused", workers, titles, day(on))));
        }
        return overdue(of, "T05")
                .map(due -> new Breach(
                        Ground.DATA_WITHHELD,
                        due.plusDays(1),
                        word("breach.DATA_WITHHELD.overdue", workers, day(due))));
    }

    /** The workers' chief has signed what the congress passed, the enterprise's has not. */
    private Optional<Breach> signature(WageCase of) {
        return contracts
                .agreement(of.number())
                .filter(a -> a.passed() && a.workersSigned() != null && a.enterpriseSigned() == null)
                .map(a -> signature(of, a));
    }

    private Breach signature(WageCase of, Agreement agreement) {
        LocalDate on = java.util.Objects.requireNonNull(agreement.workersSigned())
                .atZone(Show.BEIJING)
                .toLocalDate();
        return new Breach(Ground.SIGNING_REFUSED, on, words(Ground.SIGNING_REFUSED, year(of), day(on)));
    }

    private Breach late(Ground ground, WageCase of, LocalDate due) {
        return new Breach(ground, due.plusDays(1), words(ground, year(of), day(due)));
    }

    private Optional<LocalDate> overdue(WageCase of, String rule) {
        return deadlines
                .newest(of.number(), rule)
                .filter(d -> d.state() == CaseDeadline.State.OVERDUE)
                .map(d -> d.deadline().due());
    }

    private String offered(CaseNumber number) {
        return day(book.offer(number)
                .orElseThrow()
                .receivedAt()
                .atZone(Show.BEIJING)
                .toLocalDate());
    }

    private static String year(WageCase of) {
        return Integer.toString(of.year());
    }

    private String words(Ground ground, Object... args) {
        return word("breach." + ground, args);
    }

    private String word(String key, Object... args) {
        return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
