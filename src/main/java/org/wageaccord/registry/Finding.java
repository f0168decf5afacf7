package org.wageaccord.registry;

import java.util.List;
import org.wageaccord.kernel.Refusal;

/** What the register says to an entry: whether it would replace one that is there, and everything that speaks against it. */
public record Finding(boolean known, List<Refusal> refusals) {}
