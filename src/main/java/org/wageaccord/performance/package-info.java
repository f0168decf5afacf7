/** 履行: the life of an agreement in force - its yearly report, the minimum wage, its termination, its end and the gap after it. */
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
            "contract"
        })
@NullMarked
package org.wageaccord.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
