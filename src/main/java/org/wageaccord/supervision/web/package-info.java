/** Pages of the supervision room: the ladder of letters, and mediation. */
@NullMarked
package org.wageaccord.supervision.web;

import org.jspecify.annotations.NullMarked;
