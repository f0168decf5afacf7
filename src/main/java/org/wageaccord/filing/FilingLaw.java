package org.wageaccord.filing;

import java.util.function.Supplier;
import org.wageaccord.kernel.CaseNumber;

/** Has an act on a filing done under the law of its case. Given by the room that owns the cases. */
public interface FilingLaw {

    <T> T under(CaseNumber number, Supplier<T> act);
}
