package org.wageaccord.access;

import jakarta.annotation.PostConstruct;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Production refuses to start, before it serves anything, over a database that holds people of the demo city. */
@Component
class ProductionGuard {

    private final AccountTable table;
    private final boolean demo;

    ProductionGuard(AccountTable table, @Value("${wage-accord.demo:false}") boolean demo) {
        this.table = table;
        this.demo = demo;
    }

    @PostConstruct
    void refuseDemoData() {
        if (!demo && table.anyDemo()) {
            throw new IllegalStateException("This database holds demo accounts and cannot serve real negotiations."
                    + " Name another database or data folder, or start with the demo profile.");
        }
    }
}
