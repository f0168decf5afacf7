/**
 * The engine room: the only package that knows the engine. Outgoing facts ({@link NegotiationProcess}), service tasks (one
 * public class per model), the mirror of open duties, the path a case has taken, the engine's clock and settings.
 */
@NullMarked
package org.wageaccord.negotiation.process;

import org.jspecify.annotations.NullMarked;
