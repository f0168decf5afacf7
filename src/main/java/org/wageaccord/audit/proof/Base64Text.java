package org.wageaccord.audit.proof;

import java.util.Base64;

/** Base 64 of which there is one way only to write a value. */
final class Base64Text {

    private Base64Text() {}

    static String of(byte[] value) {
        return Base64.getEncoder().encodeToString(value);
    }

    static byte[] read(String text) throws NotAProof {
        byte[] value;
        try {
            value = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new NotAProof("no base 64", e);
        }
        if (!of(value).equals(text)) {
            throw new NotAProof("no plain base 64");
        }
        return value;
    }

    static byte[] hash(String text) throws NotAProof {
        byte[] value = read(text);
        if (value.length != Merkle.HASH_BYTES) {
            throw new NotAProof("no SHA-256 value");
        }
        return value;
    }
}
