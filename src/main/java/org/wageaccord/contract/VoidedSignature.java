package org.wageaccord.contract;

import java.time.Instant;
import org.wageaccord.kernel.Side;

/** A signature on a text that is not the newest any more. */
public record VoidedSignature(int version, Side side, String name, Instant at, String digest) {}
