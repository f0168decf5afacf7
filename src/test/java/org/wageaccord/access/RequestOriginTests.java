package org.wageaccord.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Where an act came from: what the server knows of the address, what the browser tells of the device, and no more of either. */
class RequestOriginTests {

    private static RequestOrigin of(String address, String agent) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        if (agent != null) {
            request.addHeader("User-Agent", agent);
        }
        return RequestOrigin.of(request);
    }

    /** The rest of an IPv6 address points to one device in a home, and changes by the day. */
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:db8:0:a:1:2:3:4, 2001:db8:0:a::/64",
        "2001:DB8::7, 2001:db8:0:0::/64",
        "::1, ::/64",
        "fe80::1%eth0, fe80:0:0:0::/64",
    })
    void theAddressIsKeptAndOfIPv6TheNetworkOnly(String told, String kept) {
        assertThat(of(told, "x").address()).isEqualTo(kept);
    }

    /** Which proxy is believed is said to the server, not here: what a client writes into a header of its own counts for nothing. */
    @Test
    void aHeaderThatTheClientWroteIsNotBelieved() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.7");
        request.addHeader("X-Forwarded-For", "10.9.8.7");
        request.addHeader("Forwarded", "for=10.9.8.7");
        request.addHeader("X-Real-IP", "10.9.8.7");
        assertThat(RequestOrigin.of(request).address()).isEqualTo("192.0.2.7");
    }

    @Test
    void whatIsNoAddressIsNotKept() {
        assertThat(of("<script>", "x").address()).isEmpty();
        assertThat(of("unix", "x").address()).isEmpty();
    }

    @Test
    void theDeviceIsCleanedOfWhatCannotBeSeenAndCut() {
        assertThat(of("192.0.2.7", "  Mozilla/5.0\u0000\r\n\u202E(X11)\uD83D ").device())
                .isEqualTo("Mozilla/5.0 (X11)");
        String long400 = of("192.0.2.7", "a".repeat(100_000)).device();
        assertThat(long400).hasSize(RequestOrigin.LONGEST_DEVICE);
        String halves = of("192.0.2.7", "a".repeat(RequestOrigin.LONGEST_DEVICE - 1) + "\uD83D\uDE00")
                .device();
        assertThat(halves).isEqualTo("a".repeat(RequestOrigin.LONGEST_DEVICE - 1));
        assertThat(of("192.0.2.7", null).device()).isEmpty();
    }

    @Test
    void itReachesNoLogByItsName() {
        RequestOrigin origin = of("192.0.2.7", "Mozilla/5.0");
        assertThat(origin.toString()).doesNotContain("192.0.2.7", "Mozilla");
    }
}
