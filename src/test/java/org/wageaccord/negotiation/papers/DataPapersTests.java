package org.wageaccord.negotiation.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;
import org.wageaccord.dataroom.DataRecord;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.dataroom.Viewing;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.negotiation.Stage;

/** The record of the data room is printed when the talks are over, and again only if it says something else. */
class DataPapersTests {

    private static final CaseNumber CASE = new CaseNumber("永", 2026, 7);
    private static final Instant AT = Instant.parse("2026-03-05T01:12:00Z");

    private final DataRoom dataRoom = mock(DataRoom.class);
    private final CaseCourse course = mock(CaseCourse.class);
    private final CaseFile file = mock(CaseFile.class);
    private final Documents documents = mock(Documents.class);
    private final DataRecordValues values = mock(DataRecordValues.class);
    private final DataPapers papers = new DataPapers(dataRoom, course, documents, values);

    @BeforeEach
    void aCaseWithARecord() {
        when(course.file(CASE)).thenReturn(file);
        when(values.of(any(), any())).thenReturn(Map.of("year", 2026));
        says(viewings(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"OFFERED", "ACCEPTED", "PREPARING", "BARGAINING", "REFUSED"})
    void whileTheTalksGoOnNothingIsPrinted(Stage stage) {
        print(stage);
        verify(documents, never()).issue(any());
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"OFFERED", "ACCEPTED", "PREPARING", "BARGAINING", "REFUSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void agreedOrEndedWithoutTheRecordIsPrinted(Stage stage) {
        print(stage);
        verify(documents).issue(any());
    }

    @Test
    void theSameRecordIsOnePaperAndAnotherLookMakesAnother() {
        print(Stage.RATIFYING);
        ArgumentCaptor<PaperOrder> order = ArgumentCaptor.forClass(PaperOrder.class);
        verify(documents).issue(order.capture());
        String key = order.getValue().key();
        when(documents.find(CASE, PaperKind.DATA_RECORD, key)).thenReturn(Optional.of(paper()));
        print(Stage.PUBLISHED);
        verify(documents, times(1)).issue(any());

        says(viewings(2));
        print(Stage.PUBLISHED);
        verify(documents, times(2)).issue(order.capture());
        assertThat(order.getValue().key()).isNotEqualTo(key);
    }

    @Test
    void whereNothingWasAskedForThereIsNothingToTell() {
        when(dataRoom.record(CASE)).thenReturn(Optional.empty());
        print(Stage.RATIFYING);
        verify(documents, never()).issue(any());
    }

    private void print(Stage stage) {
        when(file.stage()).thenReturn(stage);
        papers.print(CASE);
    }

    private void says(List<Viewing> viewings) {
        when(dataRoom.record(CASE))
                .thenReturn(Optional.of(new DataRecord(
                        LocalDate.of(2026, 3, 12), List.of("成本构成"), AT, null, List.of(), List.of(), viewings, 0)));
    }

    private static List<Viewing> viewings(int count) {
        return java.util.Collections.nCopies(count, new Viewing("成本构成", 1, "卢晓梅", AT, 3));
    }

    private static Paper paper() {
        return new Paper(UUID.randomUUID(), CASE, PaperKind.DATA_RECORD, "永薪协〔2026〕0007号-05", "记录", "2026", "d", 1, AT);
    }
}
