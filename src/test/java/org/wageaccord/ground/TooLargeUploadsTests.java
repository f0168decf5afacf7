package org.wageaccord.ground;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Part;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** What is over the limits is turned away before anything else reads it. */
class TooLargeUploadsTests {

    private final TooLargeUploads filter =
            new TooLargeUploads(new UploadLimits(DataSize.ofMegabytes(20), DataSize.ofMegabytes(64)));

    @Test
    void aFormOverTheLimitIsTurnedAwayByItsLength() throws Exception {
        assertThat(answer(form(64L * 1024 * 1024 + 1, false)).getStatus()).isEqualTo(413);
        assertThat(answer(form(64L * 1024 * 1024, false)).getStatus()).isEqualTo(200);
    }

    @Test
    void aSingleFileOverItsLimitIsTurnedAwayWhenItIsRead() throws Exception {
        assertThat(answer(form(30L * 1024 * 1024, true)).getStatus()).isEqualTo(413);
    }

    @Test
    void otherRequestsAreNotLookedAt() throws Exception {
        MockHttpServletRequest plain = form(Long.MAX_VALUE, true);
        plain.setContentType("application/x-www-form-urlencoded");
        assertThat(answer(plain).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, response, chain);
        assertThat(chain.getRequest() == null).isEqualTo(response.getStatus() == 413);
        return response;
    }

    private static MockHttpServletRequest form(long length, boolean fileTooLarge) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/cases/2026-0001/data") {
            @Override
            public long getContentLengthLong() {
                return length;
            }

            @Override
            public Collection<Part> getParts() {
                if (fileTooLarge) {
                    throw new IllegalStateException("a part exceeds its maximum permitted size");
                }
                return java.util.List.of();
            }
        };
        request.setContentType("multipart/form-data; boundary=x");
        return request;
    }
}
