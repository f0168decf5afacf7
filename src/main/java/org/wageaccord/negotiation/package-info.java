/** 协商案件与流程: the case, its stage, clocks and duties; offer and reply; owns the process models. */
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
            "addresses",
            "teams",
            "caucus",
            "dataroom",
            "recess",
            "terms",
            "bargaining",
            "ratification",
            "contract",
            "filing",
            "archive",
            "supervision",
            "performance",
            "openness",
            "sector",
            "voices",
            "insight",
            "supervision :: mediation"
        })
@NullMarked
package org.wageaccord.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
