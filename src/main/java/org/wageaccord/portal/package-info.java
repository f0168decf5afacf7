/** 门户: home per role, inbox page, help, errors; composes, owns no data. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "forms",
            "ground",
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
            "supervision",
            "negotiation",
            "negotiation :: process",
            "insight"
        })
@NullMarked
package org.wageaccord.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
