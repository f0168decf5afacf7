package org.wageaccord.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The open pages that cost work: how often one address may ask. */
class VisitLimitTests {

    private static final String OPEN = "/papers/verify";

    private final AtomicLong nanos = new AtomicLong(7);
    private final VisitLimit limit = new VisitLimit(new VisitBuckets(20, nanos::get));

    @Test
    void afterAMinutesLooksTheNextIsRefusedAndToldWhenToComeBack() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(ask("GET", OPEN, "192.0.2.1").getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = ask("GET", OPEN + "/2026-0123-01/x", "192.0.2.1");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("3");
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(3));
        assertThat(ask("GET", OPEN, "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(ask("GET", OPEN, "192.0.2.1").getStatus()).isEqualTo(429);
    }

    @Test
    void aFileCountsAsTenLooks() throws Exception {
        assertThat(ask("POST", OPEN, "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(ask("POST", OPEN, "192.0.2.1").getStatus()).isEqualTo(200);
        MockHttpServletResponse refused = ask("POST", OPEN, "192.0.2.1");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("30");
    }

    @Test
    void anotherAddressIsNotHeldUpNorAreOtherPages() throws Exception {
        ask("POST", OPEN, "192.0.2.1");
        ask("POST", OPEN, "192.0.2.1");
        assertThat(ask("POST", OPEN, "192.0.2.2").getStatus()).isEqualTo(200);
        assertThat(ask("POST", "/sign-in", "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(ask("GET", "/papers/verifying", "192.0.2.1").getStatus()).isEqualTo(200);
    }

    @Test
    void thePublicEditionsCountWithTheCheckOfPapers() throws Exception {
        ask("POST", OPEN, "192.0.2.1");
        ask("POST", OPEN, "192.0.2.1");
        assertThat(ask("GET", "/agreements/open/2026-0123", "192.0.2.1").getStatus())
                .isEqualTo(429);
    }

    @Test
    void linksForWritingOnAPhoneCountWithThem() throws Exception {
        ask("POST", "/draw/abc", "192.0.2.1");
        ask("POST", "/draw/abd", "192.0.2.1");
        assertThat(ask("GET", "/draw/abe", "192.0.2.1").getStatus()).isEqualTo(429);
    }

    @Test
    void anAddressWrittenInAnotherWayIsTheSamePage() throws Exception {
        ask("POST", OPEN, "192.0.2.1");
        ask("POST", OPEN, "192.0.2.1");
        assertThat(ask("GET", "/papers/%76erify", "192.0.2.1").getStatus()).isEqualTo(429);
    }

    @Test
    void theAddressesOfOneNetworkOfIpv6AreOneVisitor() throws Exception {
        ask("POST", OPEN, "2001:db8:0:1::7");
        ask("POST", OPEN, "2001:db8:0:1:5:6:7:8");
        assertThat(ask("GET", OPEN, "2001:0db8:0:1::9").getStatus()).isEqualTo(429);
        assertThat(ask("GET", OPEN, "2001:db8:0:2::9").getStatus()).isEqualTo(200);
        assertThat(ask("GET", OPEN, "::1").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String method, String path, String from) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(from);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
