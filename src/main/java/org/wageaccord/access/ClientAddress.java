package org.wageaccord.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** From where a request comes, as the server knows it; of IPv6 the network, since one household has all of its addresses. */
final class ClientAddress {

    private static final int NETWORK_GROUPS = 4;
    /** A proxy may hand on whatever a client wrote. */
    private static final int LONGEST = 45;

    private ClientAddress() {}

    static String of(HttpServletRequest request) {
        String told = request.getRemoteAddr();
        String address = told.substring(0, Math.min(told.length(), LONGEST));
        if (address.contains(".")) {
            // an IPv4 client of a server that listens on IPv6: ::ffff:192.0.2.7
            return address.substring(address.lastIndexOf(':') + 1);
        }
        return address.contains(":") ? network(address) : address;
    }

    /** Whether {@link #of} gave a network of IPv6, which it writes with a colon at the end. */
    static boolean isNetwork(String address) {
        return address.endsWith(":");
    }

    /** {@code 2001:db8::7} is written out first, so that the groups before {@code ::} are not taken for more than they are. */
    private static String network(String address) {
        String[] halves = address.replaceFirst("%.*", "").split("::", 2);
        String[] front = halves[0].split(":");
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < NETWORK_GROUPS; i++) {
            String group = i < front.length && !front[i].isEmpty() ? front[i] : "0";
            network.append(group.replaceFirst("^0+(?=.)", "").toLowerCase(Locale.ROOT))
                    .append(':');
        }
        return network.toString();
    }
}
