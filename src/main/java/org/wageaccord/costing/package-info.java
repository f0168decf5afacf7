/** 测算: what terms cost and what they bring, reckoned from the wage table; no tables of its own. */
@ApplicationModule(allowedDependencies = {"kernel", "forms", "statute"})
@NullMarked
package org.wageaccord.costing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
