/** Pages of the filing room; its forms of review and supply serve other filings, too. */
@NamedInterface("web")
@NullMarked
package org.wageaccord.filing.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
