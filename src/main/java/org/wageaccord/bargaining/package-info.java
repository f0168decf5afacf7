/** 协商桌: rounds, positions, minutes, the agreed draft. */
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
            "dataroom",
            "terms",
            "costing",
            "contract",
            "recess",
            "sector"
        })
@NullMarked
package org.wageaccord.bargaining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
