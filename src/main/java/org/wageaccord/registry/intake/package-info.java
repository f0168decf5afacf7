/** Files into the register: reading CSV and XLSX, checking each row, a preview, and taking the good rows. */
@NamedInterface("intake")
@NullMarked
package org.wageaccord.registry.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
