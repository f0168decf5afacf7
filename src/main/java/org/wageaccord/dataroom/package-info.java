/** 资料室: what one side asked to see, how each item was answered, and who has seen what is secret. */
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
            "teams"
        })
@NullMarked
package org.wageaccord.dataroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
