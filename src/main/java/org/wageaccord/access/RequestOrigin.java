package org.wageaccord.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.wageaccord.forms.Unprinted;

/**
 * Where an act came from: the address as the server knows it, and the device as the browser tells it, which may tell anything. Of
 * IPv6 the network only, since the rest of it changes by the day and would point to one device in a home. Personal data: it is
 * made at the web layer, handed in with the act, and reaches neither a log nor the ledger.
 *
 * @param address an IPv4 address or the network of an IPv6 one; empty where there was none
 * @param device the {@code User-Agent} without control characters; empty where the browser told none
 */
public record RequestOrigin(
        @Unprinted String address, @Unprinted String device) {

    /** No browser of today tells more than half of this. */
    public static final int LONGEST_DEVICE = 400;

    private static final int LONGEST_ADDRESS = 45;

    public RequestOrigin {
        String plain = address.strip();
        address = plain.length() <= LONGEST_ADDRESS && plain.matches("[0-9a-fA-F:.]+(/\\d{1,3})?") ? plain : "";
        device = cut(device.replaceAll("\\p{C}+", " ").replaceAll("\\s+", " ").strip());
    }

    public static RequestOrigin of(HttpServletRequest request) {
        String address = ClientAddress.of(request);
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        return new RequestOrigin(readable(address), agent == null ? "" : agent);
    }

    private static String readable(String address) {
        if (address.equals("0:0:0:0:")) {
            return "::/64";
        }
        return ClientAddress.isNetwork(address) ? address + ":/64" : address;
    }

    /** A character of two halves is not cut through. */
    private static String cut(String device) {
        if (device.length() <= LONGEST_DEVICE) {
            return device;
        }
        int end = Character.isHighSurrogate(device.charAt(LONGEST_DEVICE - 1)) ? LONGEST_DEVICE - 1 : LONGEST_DEVICE;
        return device.substring(0, end).strip();
    }

    /** Neither address nor device: this may reach a log. */
    @Override
    public String toString() {
        return "RequestOrigin[]";
    }
}
