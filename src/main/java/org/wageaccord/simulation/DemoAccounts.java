package org.wageaccord.simulation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;

/** Accounts of the demo city. They share one password, printed on the sign-in page, hashed once. */
@Component
@ConditionalOnProperty("wage-accord.demo")
class DemoAccounts {

    static final String PASSWORD = "demo-2026-wage";

    private final Accounts accounts;
    private @Nullable String hash;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    ActorId open(String username, String name, Role role) {
        if (hash == null) {
            hash = accounts.hash(PASSWORD);
        }
        return accounts.openDemo(username, name, role, hash, "");
    }
}
