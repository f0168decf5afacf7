/** 对外公开本: what of an agreement anybody may read - chosen by one side, agreed to by the other to the letter, taken back by either. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "forms",
            "access",
            "statute",
            "costing",
            "audit",
            "registry",
            "documents",
            "notification",
            "teams",
            "contract",
            "performance"
        })
@NullMarked
package org.wageaccord.openness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
