/** 文书: template and values make a paper - PDF, digest, number. */
@ApplicationModule(allowedDependencies = {"kernel", "forms", "ground", "access", "statute", "audit", "audit::proof"})
@NullMarked
package org.wageaccord.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
