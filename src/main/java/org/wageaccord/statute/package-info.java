/** 法规参数: rule packs by place and date, the working-day calendar, deadline arithmetic, the legal clock. */
@ApplicationModule(allowedDependencies = {"kernel", "forms", "ground"})
@NullMarked
package org.wageaccord.statute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
