/** Files into the register: reading CSV and XLSX, checking each row, a preview, and taking the good rows. */
@NullMarked
package org.wageaccord.registry.intake;

import org.jspecify.annotations.NullMarked;
