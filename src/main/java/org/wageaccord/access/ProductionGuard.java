package org.wageaccord.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Production refuses to start over a database that holds people of the demo city. */
@Component
class ProductionGuard {

    private final AccountTable table;
    private final boolean demo;

    ProductionGuard(AccountTable table, @Value("${wage-accord.demo:false}") boolean demo) {
        this.table = table;
        this.demo = demo;
    }

    @EventListener(ContextRefreshedEvent.class)
    void refuseDemoData() {
        if (!demo && table.anyDemo()) {
            throw new IllegalStateException("This database holds demo accounts and cannot serve real negotiations."
                    + " Name another database or data folder, or start with the demo profile.");
        }
    }
}
