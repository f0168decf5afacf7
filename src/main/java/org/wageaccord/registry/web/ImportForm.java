package org.wageaccord.registry.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file that was chosen. */
record ImportForm(@Nullable MultipartFile file) {}
