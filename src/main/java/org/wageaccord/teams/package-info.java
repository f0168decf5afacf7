/** 协商代表: who sits at the table for a side - naming, chiefs and their delegates, vacancies and replacements. */
@ApplicationModule(
        allowedDependencies = {"kernel", "forms", "access", "statute", "audit", "registry", "documents", "notification"
        })
@NullMarked
package org.wageaccord.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
