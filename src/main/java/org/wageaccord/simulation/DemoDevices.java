package org.wageaccord.simulation;

import org.wageaccord.access.RequestOrigin;
import org.wageaccord.kernel.Side;

/** From where the people of the demo city sign: addresses that nobody has, since they are kept for examples (RFC 5737). */
final class DemoDevices {

    private static final RequestOrigin OFFICE = new RequestOrigin(
            "198.51.100.7",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0"
                    + " Safari/537.36 Edg/142.0.0.0");

    private static final RequestOrigin PHONE = new RequestOrigin(
            "203.0.113.42",
            "Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile"
                    + " Safari/537.36");

    private DemoDevices() {}

    static RequestOrigin of(Side side) {
        return side == Side.WORKERS ? PHONE : OFFICE;
    }
}
