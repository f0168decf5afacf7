/** 中止: suspension of talks by consent of both chiefs, its cap over the whole case, and how talks go on after it. */
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
package org.wageaccord.recess;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
