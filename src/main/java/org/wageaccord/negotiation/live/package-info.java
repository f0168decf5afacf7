/**
 * 实时: tells open pages of a case, on every node, that something was done in it. A note carries only the number of the case:
 * what happened is read from the page, by whoever may see it.
 */
@NullMarked
package org.wageaccord.negotiation.live;

import org.jspecify.annotations.NullMarked;
