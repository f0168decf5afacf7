/** 内部讨论室: a private room per side - notes, files, limits, votes, calculations - encrypted so that only its members can read it. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "forms",
            "access",
            "statute",
            "audit",
            "registry",
            "documents",
            "notification",
            "teams",
            "costing"
        })
@NullMarked
package org.wageaccord.caucus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
