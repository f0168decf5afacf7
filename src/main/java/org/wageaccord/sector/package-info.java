/** 区域行业协商: units of a region or an industry with their members, their talks, and agreements that bind all members. */
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
            "terms",
            "contract",
            "filing",
            "filing::web",
            "archive"
        })
@NullMarked
package org.wageaccord.sector;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
