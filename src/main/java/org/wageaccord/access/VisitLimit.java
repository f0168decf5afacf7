package org.wageaccord.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * Keeps who is not signed in, and anybody else, from asking the open pages that cost work too often: so many looks a minute from
 * one address, a file or whatever else is handed in counts as many. It stands before everything else, so that what is too much is not even read. Each node
 * counts for itself, in memory only.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class VisitLimit extends OncePerRequestFilter {

    private static final List<String> GUARDED = List.of("/papers/verify", "/agreements/open", "/ledger", "/draw");
    private static final int LOOK = 1;
    private static final int FILE = 10;

    private final VisitBuckets buckets;

    @Autowired
    VisitLimit(@Value("${wage-accord.verification-per-minute}") int perMinute) {
        this(new VisitBuckets(perMinute, System::nanoTime));
    }

    VisitLimit(VisitBuckets buckets) {
        this.buckets = buckets;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        return GUARDED.stream().noneMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean look = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        long wait = buckets.take(ClientAddress.of(request), look ? LOOK : FILE);
        if (wait == 0) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
