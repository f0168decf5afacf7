/** 合同条款: what terms must hold to be put at all, the clause catalogue with model texts, the digest of terms. */
@ApplicationModule(allowedDependencies = {"kernel", "statute"})
@NullMarked
package org.wageaccord.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
