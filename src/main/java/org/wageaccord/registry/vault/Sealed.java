package org.wageaccord.registry.vault;

/** Ciphertext with the id of its key. */
@SuppressWarnings("ArrayRecordComponent") // passed straight to a column, never compared
public record Sealed(String keyId, byte[] cipher) {}
