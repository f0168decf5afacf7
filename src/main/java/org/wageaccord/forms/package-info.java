/** 表单: reads what people type, refuses what no paper can hold, answers a submitted form, the same way in every room; no tables or law. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.wageaccord.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
