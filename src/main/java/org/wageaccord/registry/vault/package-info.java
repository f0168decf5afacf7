/**
 * Secrets at rest: encryption of identity numbers and phones, and the one key for it; keys of a room's own, for one use, are
 * wrapped by it.
 */
@NamedInterface("vault")
@NullMarked
package org.wageaccord.registry.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
