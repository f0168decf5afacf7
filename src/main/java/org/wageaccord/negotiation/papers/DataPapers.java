package org.wageaccord.negotiation.papers;

import org.springframework.stereotype.Component;
import org.wageaccord.dataroom.DataRecord;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.Stage;

/**
 * The record of the data room, printed when the talks are over, agreed or not; another one when something was added since. A look
 * at what is secret prints nothing by itself: it comes into the next one.
 */
@Component
class DataPapers {

    private final DataRoom dataRoom;
    private final CaseCourse course;
    private final Documents documents;
    private final DataRecordValues values;

    DataPapers(DataRoom dataRoom, CaseCourse course, Documents documents, DataRecordValues values) {
        this.dataRoom = dataRoom;
        this.course = course;
        this.documents = documents;
        this.values = values;
    }

    /** Prints nothing while the talks go on, where nothing was asked for, and where the newest record still says all. */
    void print(CaseNumber number) {
        Stage stage = course.file(number).stage();
        if (stage.hasReached(Stage.RATIFYING) || stage.isCutShort()) {
            dataRoom.record(number).ifPresent(record -> once(number, record));
        }
    }

    /** By what it says, not by when it was printed: the same record is one paper. */
    private void once(CaseNumber number, DataRecord record) {
        String key = "record-" + Digest.brief(Digest.of(record.toString()));
        if (documents.find(number, PaperKind.DATA_RECORD, key).isEmpty()) {
            documents.issue(new PaperOrder(number, PaperKind.DATA_RECORD, key, values.of(number, record)));
        }
    }
}
