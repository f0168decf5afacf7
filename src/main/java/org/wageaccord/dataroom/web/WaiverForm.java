package org.wageaccord.dataroom.web;

import org.jspecify.annotations.Nullable;

/** Why the workers let the meeting be held without the data. */
record WaiverForm(@Nullable String reason) {}
