package org.wageaccord.ground;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A door whose whole transaction lost a race against an engine job or another person (rolled back, nothing kept) is tried
 * again: the rules then see the state that won. Only the outermost door, never inside a running transaction.
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LostRaces {

    private static final Logger log = LoggerFactory.getLogger(LostRaces.class);
    private static final int TRIES = 5;

    @Around("within(org.wageaccord..*) && @within(org.springframework.transaction.annotation.Transactional)"
            + " && @within(org.springframework.stereotype.Service)")
    Object tryAgain(ProceedingJoinPoint door) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return door.proceed();
        }
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                return door.proceed();
            } catch (ConcurrencyFailureException e) {
                log.info(
                        "{} lost a race, attempt {}: {}", door.getSignature().toShortString(), attempt, e.getMessage());
            }
        }
        return door.proceed();
    }
}
