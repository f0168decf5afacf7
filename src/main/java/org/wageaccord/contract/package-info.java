/** 合同: the frozen text of the agreement, its signing, earlier agreements. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "forms",
            "access",
            "statute",
            "costing",
            "audit",
            "registry",
            "registry :: seals",
            "documents",
            "notification"
        })
@NullMarked
package org.wageaccord.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
