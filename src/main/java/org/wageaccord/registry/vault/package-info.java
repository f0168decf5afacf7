/** Secrets of the register at rest: encryption of identity numbers and phones, and the key for it. */
@NullMarked
package org.wageaccord.registry.vault;

import org.jspecify.annotations.NullMarked;
