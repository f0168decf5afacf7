/** 送达地址: where each side of a case is served - confirmed by itself, carried over to later cases, changed by a new confirmation. */
@ApplicationModule(
        allowedDependencies = {"kernel", "forms", "access", "statute", "audit", "registry", "documents", "notification"
        })
@NullMarked
package org.wageaccord.addresses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
