/** 表单: reads what people type and answers a submitted form, the same way in every room; no tables, no rules of law. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.wageaccord.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
