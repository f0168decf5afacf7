package org.wageaccord.registry.intake;

import java.util.List;
import org.wageaccord.kernel.Refusal;

/** A row that cannot be taken, with every reason. */
public record BadRow(Row row, List<Refusal> reasons) {}
