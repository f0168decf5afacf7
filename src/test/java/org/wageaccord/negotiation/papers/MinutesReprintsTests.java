package org.wageaccord.negotiation.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.MinutesNote;
import org.wageaccord.bargaining.MinutesNoting;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** Minutes are confirmed once; what is added afterwards stands in a paper of its own beside the first one. */
class MinutesReprintsTests {

    private static final CaseNumber CASE = new CaseNumber("永", 2026, 7);
    private static final Instant PRINTED = Instant.parse("2026-03-19T10:00:00Z");

    private final Bargaining bargaining = mock(Bargaining.class);
    private final MinutesNoting noting = mock(MinutesNoting.class);
    private final MinutesValues values = mock(MinutesValues.class);
    private final Documents documents = mock(Documents.class);
    private final MinutesReprints reprints = new MinutesReprints(bargaining, noting, values, documents);

    @BeforeEach
    void twoRoundsWerePrinted() {
        RoundRecord first = round(1);
        RoundRecord second = round(2);
        when(bargaining.rounds(CASE)).thenReturn(List.of(first, second));
        when(documents.find(CASE, PaperKind.MINUTES, "round-1")).thenReturn(Optional.of(paper()));
        when(documents.find(CASE, PaperKind.MINUTES, "round-2")).thenReturn(Optional.of(paper()));
        when(values.of(CASE, second)).thenReturn(Map.of("round", 2));
    }

    @Test
    void theRoundToWhichSomethingWasAddedIsPrintedOnceMore() {
        notes(note(2, MinutesNote.Kind.ADDENDUM, PRINTED.plusSeconds(60)));
        reprints.print(CASE);
        ArgumentCaptor<PaperOrder> order = ArgumentCaptor.forClass(PaperOrder.class);
        verify(documents).issue(order.capture());
        assertThat(order.getValue().kind()).isEqualTo(PaperKind.MINUTES);
        assertThat(order.getValue().key()).isEqualTo("round-2-addendum-1");
        assertThat(order.getValue().values()).isEqualTo(Map.of("round", 2));
    }

    @Test
    void whatWasAddedBeforeTheMinutesWerePrintedStandsInThem() {
        notes(
                note(1, MinutesNote.Kind.REFUSAL, PRINTED.plusSeconds(60)),
                note(2, MinutesNote.Kind.SCAN, PRINTED.plusSeconds(60)),
                note(2, MinutesNote.Kind.ADDENDUM, PRINTED.minusSeconds(60)));
        reprints.print(CASE);
        verify(documents, never()).issue(any());
    }

    @Test
    void minutesThatAreNotPrintedYetWait() {
        when(documents.find(CASE, PaperKind.MINUTES, "round-2")).thenReturn(Optional.empty());
        notes(note(2, MinutesNote.Kind.ADDENDUM, PRINTED.plusSeconds(60)));
        reprints.print(CASE);
        verify(documents, never()).issue(any());
    }

    private void notes(MinutesNote... notes) {
        when(noting.of(CASE)).thenReturn(List.of(notes));
    }

    private static MinutesNote note(int round, MinutesNote.Kind kind, Instant at) {
        return new MinutesNote(round, kind, Side.WORKERS, "补一句", null, null, at, "陈某");
    }

    private static RoundRecord round(int number) {
        RoundRecord round = mock(RoundRecord.class);
        when(round.number()).thenReturn(number);
        return round;
    }

    private static Paper paper() {
        return new Paper(
                UUID.randomUUID(), CASE, PaperKind.MINUTES, "永薪协〔2026〕0007号-05", "记录", "2026", "d", 1, PRINTED);
    }
}
