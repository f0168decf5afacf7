package org.wageaccord.documents.forged;

import java.util.function.Supplier;

/** One forged file, made when it is wanted. */
public record Forgery(String how, Supplier<byte[]> file) {}
