/** 双盲协调: opt-in by both chiefs, each side's secret limit to one clause is compared, once, and destroyed; only overlap or not is told. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "forms",
            "access",
            "statute",
            "audit",
            "registry",
            "registry::vault",
            "documents",
            "notification",
            "teams",
            "dataroom",
            "terms",
            "contract",
            "recess",
            "sector",
            "bargaining"
        })
@NullMarked
package org.wageaccord.blindaid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
