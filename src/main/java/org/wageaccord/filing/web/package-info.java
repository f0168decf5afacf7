/** Pages of the filing room. */
@NullMarked
package org.wageaccord.filing.web;

import org.jspecify.annotations.NullMarked;
