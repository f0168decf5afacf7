/** The page of a case's archive packages. */
@NullMarked
package org.wageaccord.archive.web;

import org.jspecify.annotations.NullMarked;
