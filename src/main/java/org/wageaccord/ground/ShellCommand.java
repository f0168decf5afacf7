package org.wageaccord.ground;

import java.util.concurrent.Callable;

/** A command that a room adds to the jar: annotated with picocli, registered under META-INF/services, returns the exit code. */
public interface ShellCommand extends Callable<Integer> {}
