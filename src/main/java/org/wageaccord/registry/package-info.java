/** 主体名册: enterprises, unions, towns, people, delegates, and mandates - who may act for whom, with dates and source paper. */
@ApplicationModule(allowedDependencies = {"kernel", "forms", "ground", "access", "statute", "audit"})
@NullMarked
package org.wageaccord.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
