/** Accounts and mandates of people: who opens them, for whom, and what their holders hold. */
@NullMarked
package org.wageaccord.registry.accounts;

import org.jspecify.annotations.NullMarked;
