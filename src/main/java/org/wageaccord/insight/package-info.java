/** 工资行情与驾驶舱: read models over published agreements. Not built yet; the room keeps its place. */
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
            "teams",
            "dataroom",
            "terms",
            "bargaining",
            "ratification",
            "contract",
            "filing",
            "supervision"
        })
@NullMarked
package org.wageaccord.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
