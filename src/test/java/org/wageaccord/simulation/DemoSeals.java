package org.wageaccord.simulation;

import org.wageaccord.registry.seals.DrawnSeal;

/** Seals of the demo for other rooms' tests, as the register keeps them. */
public final class DemoSeals {

    private DemoSeals() {}

    public static byte[] of(String name) {
        return DrawnSeal.plain(DemoSeal.of(name));
    }
}
