package org.wageaccord.statute;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.wageaccord.kernel.Citation;

/** The local minimum wage: yuan a month, valid from, with the article that makes agreed pay exceed it. */
public record MinimumWage(BigDecimal monthly, LocalDate validFrom, Citation citation, String source, String trust) {}
