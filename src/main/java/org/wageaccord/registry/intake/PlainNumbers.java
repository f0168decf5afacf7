package org.wageaccord.registry.intake;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers of a sheet as somebody would type them: whole numbers in digits whatever their format, dates as 2026-04-15. A
 * number of more than 15 digits has lost its last digits in the spreadsheet already and stays as the sheet shows it.
 */
final class PlainNumbers extends DataFormatter {

    private static final double EXACT = 1e15;

    PlainNumbers() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format) {
        return formatRawCellContents(value, formatIndex, format, false);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean since1904) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            return DateUtil.getLocalDateTime(value, since1904).toLocalDate().format(DateTimeFormatter.ISO_LOCAL_DATE);
        }
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            return Long.toString((long) value);
        }
        return super.formatRawCellContents(value, formatIndex, format, since1904);
    }
}
