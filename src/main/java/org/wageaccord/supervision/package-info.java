/** 劳动法律监督: the three letters of the union (一函两书) with their replies, and mediation of bargaining disputes. */
@ApplicationModule(
        allowedDependencies = {"kernel", "forms", "access", "statute", "audit", "registry", "documents", "notification"
        })
@NullMarked
package org.wageaccord.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
