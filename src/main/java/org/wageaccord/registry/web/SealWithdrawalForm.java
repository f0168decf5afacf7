package org.wageaccord.registry.web;

import org.jspecify.annotations.Nullable;

/** Why the picture of a seal is withdrawn. */
record SealWithdrawalForm(@Nullable String reason) {}
