package org.wageaccord.ground;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an upload over the limits with a page that names them. It stands before everything else: a form that the server
 * could not read has no token either, and would look like a forged one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TooLargeUploads extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(TooLargeUploads.class);

    private final UploadLimits limits;

    TooLargeUploads(UploadLimits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isTooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The length tells of the whole form; a single file over its limit shows when the container reads the parts. */
    private boolean isTooLarge(HttpServletRequest request) throws IOException, ServletException {
        if (request.getContentLengthLong() > limits.form()) {
            return true;
        }
        try {
            return request.getParts() == null;
        } catch (IllegalStateException tooLarge) {
            log.info("an upload was over its limit: {}", tooLarge.getMessage());
            return true;
        }
    }
}
