package org.wageaccord.contract.web;

import org.jspecify.annotations.Nullable;

/** A chief's refusal to sign: the digest shown, and the reason. */
record RefuseForm(@Nullable String digest, @Nullable String reason) {}
