/** What the papers of a case say: each kind's values composed from the records of the rooms, by the names its edition declares. */
@NullMarked
package org.wageaccord.negotiation.papers;

import org.jspecify.annotations.NullMarked;
