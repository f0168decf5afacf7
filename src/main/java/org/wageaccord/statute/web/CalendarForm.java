package org.wageaccord.statute.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.forms.Typed;
import org.wageaccord.statute.CalendarEntry;

/** A holiday notice as typed; the table is CSV, typed or from the uploaded file. */
record CalendarForm(
        @Nullable String year,
        @Nullable String notice,
        @Nullable String number,
        @Nullable String issued,
        @Nullable String table,
        @Nullable MultipartFile file) {

    static CalendarForm empty(int year) {
        return new CalendarForm(Integer.toString(year), "国务院办公厅关于" + year + "年部分节假日安排的通知", "", "", "", null);
    }

    CalendarForm with(String content) {
        return new CalendarForm(year, notice, number, issued, content, null);
    }

    CalendarEntry entry() {
        return new CalendarEntry(
                Typed.text(year), Typed.text(notice), Typed.text(number), Typed.text(issued), Typed.text(table));
    }
}
