package org.wageaccord.negotiation.web;

import org.jspecify.annotations.Nullable;

/** Why a case ends without an agreement, as it is typed. */
record EndForm(@Nullable String reason) {}
