/** The law on the command line: deadlines, rules and votes as JSON, without database and without a server. */
@NullMarked
package org.wageaccord.statute.shell;

import org.jspecify.annotations.NullMarked;
