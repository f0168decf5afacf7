/** 双盲协调: opt-in by both chiefs, secret limits to one clause are compared once and destroyed; told is overlap, a number only by choice. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "forms",
            "ground",
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
