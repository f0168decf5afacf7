/** The form of an archive package and its offline check: no database, no server, no network. */
@NullMarked
package org.wageaccord.archive.format;

import org.jspecify.annotations.NullMarked;
