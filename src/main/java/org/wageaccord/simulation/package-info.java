/** 仿真: the demo city and the training clock, driven through the doors. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "forms",
            "ground",
            "access",
            "statute",
            "audit",
            "registry",
            "registry :: seals",
            "documents",
            "notification",
            "teams",
            "dataroom",
            "terms",
            "bargaining",
            "ratification",
            "contract",
            "filing",
            "archive",
            "openness",
            "supervision",
            "sector",
            "negotiation",
            "negotiation :: process",
            "insight"
        })
@NullMarked
package org.wageaccord.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
