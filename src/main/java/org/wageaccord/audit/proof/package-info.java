/** Proofs of the ledger and their check: pure functions over bytes, without database, clock or network. */
@NamedInterface("proof")
@NullMarked
package org.wageaccord.audit.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
