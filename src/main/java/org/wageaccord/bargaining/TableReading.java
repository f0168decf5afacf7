package org.wageaccord.bargaining;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.wageaccord.kernel.CaseNumber;

/**
 * Reads a table once for a page that is only looked at: within such a request nothing changes it. Requests that act, and
 * everything that runs without one, read anew each time.
 */
@Component
class TableReading {

    private static final String LOOKING = "GET";

    @SuppressWarnings("unchecked")
    Optional<TableState> once(CaseNumber caseNumber, Supplier<Optional<TableState>> read) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
                || !LOOKING.equals(request.getRequest().getMethod())) {
            return read.get();
        }
        String name = TableReading.class.getName() + " " + caseNumber;
        Object known = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (known != null) {
            return (Optional<TableState>) known;
        }
        Optional<TableState> found = read.get();
        request.setAttribute(name, found, RequestAttributes.SCOPE_REQUEST);
        return found;
    }
}
