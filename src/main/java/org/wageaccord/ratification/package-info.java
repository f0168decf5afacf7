/** 职代会审议: the roll, quorum, secret ballot, tally, resolution. */
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
            "notification"
        })
@NullMarked
package org.wageaccord.ratification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
