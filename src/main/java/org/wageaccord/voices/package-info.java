/** 需求征集: before the offer the union asks the workers, statement by statement, what shall be bargained about; answers stay secret. */
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
            "notification"
        })
@NullMarked
package org.wageaccord.voices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
