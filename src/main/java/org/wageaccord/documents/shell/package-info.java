/** Papers on the command line, without database and without a server. */
@NullMarked
package org.wageaccord.documents.shell;

import org.jspecify.annotations.NullMarked;
