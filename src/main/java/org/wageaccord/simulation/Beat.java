package org.wageaccord.simulation;

import java.time.LocalDateTime;

/** Something that happens in the demo city at a moment of Beijing time. */
record Beat(LocalDateTime at, Runnable act) {}
