/** Benches: they start the house, walk its pages as its people do, and print what they measured. */
@NullMarked
package org.wageaccord.simulation.bench;

import org.jspecify.annotations.NullMarked;
