package org.wageaccord.insight;

import java.math.BigDecimal;

/** What one enterprise pays in a cell: its workers there and their post wage, yuan a month. */
record Share(String enterprise, int headcount, BigDecimal pay) {}
