/** Pages of the congress and its ballot. */
@NullMarked
package org.wageaccord.ratification.web;

import org.jspecify.annotations.NullMarked;
