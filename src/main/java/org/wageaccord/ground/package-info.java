/** 地基: starts the house - the database server, the command line, settings of the web layer. Knows no room above it. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.wageaccord.ground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
