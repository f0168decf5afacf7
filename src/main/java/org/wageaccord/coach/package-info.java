/** 上手辅导: help for who has never bargained - plain words, a meeting script from the case, the town's guide, a practice case. */
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
            "caucus",
            "terms",
            "bargaining"
        })
@NullMarked
package org.wageaccord.coach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
