/** 留痕: the append-only ledger, sealed into a signed hash tree with proofs; it hears events, nobody calls it to write. */
@ApplicationModule(allowedDependencies = {"kernel", "ground"})
@NullMarked
package org.wageaccord.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
