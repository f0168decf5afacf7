/** 报送与审查: filing package, acceptance, review by union and bureau, objection, effect, publication. */
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
            "terms"
        })
@NullMarked
package org.wageaccord.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
