/** 归档: the archive package of a case or of talks of a sector - papers, signatures, data, ledger extract and digests - as one file that is checked offline. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "forms",
            "ground",
            "access",
            "statute",
            "audit",
            "audit::proof",
            "registry",
            "documents",
            "notification",
            "contract",
            "filing",
            "openness"
        })
@NullMarked
package org.wageaccord.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
