/** 身份: accounts, sign-in, roles; who you are, not for whom you may act. */
@ApplicationModule(allowedDependencies = {"kernel", "forms", "ground"})
@NullMarked
package org.wageaccord.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
