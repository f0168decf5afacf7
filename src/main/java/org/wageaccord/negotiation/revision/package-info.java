/**
 * 异议条款的修订: after a review objected, both sides revise the signed text clause by clause, without opening the whole table
 * again. Whether the congress must vote anew follows from what changed.
 */
@NullMarked
package org.wageaccord.negotiation.revision;

import org.jspecify.annotations.NullMarked;
