/** Papers as OFD (GB/T 33190) beside PDF, drawn from the printed pages. */
@NullMarked
package org.wageaccord.documents.pdf.ofd;

import org.jspecify.annotations.NullMarked;
