package org.wageaccord.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTests {

    /** The least that OWASP's password storage cheat sheet allows for Argon2id: 19 MiB, two passes. */
    @Test
    void aPasswordIsKeptAsArgon2id() {
        Passwords passwords = new Passwords();
        String hash = passwords.encode("a long password");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("a long password", hash)).isTrue();
        assertThat(passwords.matches("another password", hash)).isFalse();
    }
}
