/** 协调处理: the bureau mediates a bargaining dispute within thirty days, fifteen more with reasons in writing. */
@NamedInterface("mediation")
@NullMarked
package org.wageaccord.supervision.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
