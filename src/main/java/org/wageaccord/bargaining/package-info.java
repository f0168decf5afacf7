/** 协商桌: teams, data room, rounds, positions, minutes, the agreed draft. */
@ApplicationModule(
        allowedDependencies = {"kernel", "access", "statute", "audit", "registry", "documents", "notification"})
@NullMarked
package org.wageaccord.bargaining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
