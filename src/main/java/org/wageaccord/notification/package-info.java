/** 送达: the in-app inbox of messages, with proof of delivery and opening. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "statute", "audit"})
@NullMarked
package org.wageaccord.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
