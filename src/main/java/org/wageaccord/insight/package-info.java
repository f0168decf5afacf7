/** 工资行情: facts beside the argument - official figures with their source, and what published agreements pay. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "forms",
            "access",
            "statute",
            "audit",
            "registry",
            "registry :: intake",
            "documents",
            "notification",
            "teams",
            "dataroom",
            "terms",
            "bargaining",
            "ratification",
            "contract",
            "filing",
            "supervision"
        })
@NullMarked
package org.wageaccord.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
