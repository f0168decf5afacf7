/** 劳动法律监督: reminder, opinion and proposal letters (一函两书), mediation. Not built yet; the room keeps its place. */
@ApplicationModule(
        allowedDependencies = {"kernel", "access", "statute", "audit", "registry", "documents", "notification"})
@NullMarked
package org.wageaccord.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
