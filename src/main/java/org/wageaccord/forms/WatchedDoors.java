package org.wageaccord.forms;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/**
 * Stands at every door that answers with an {@link Outcome}: texts that no paper can hold are refused beside their fields
 * before anything is read or changed, whoever sends them and whatever the room does with them. A door need not ask, and a new
 * one cannot forget it. So does what only checks beforehand.
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class WatchedDoors {

    private static final String DOORS = "within(org.wageaccord..*) && @within(org.springframework.stereotype.Service)"
            + " && !@within(org.wageaccord.forms.Unprinted)";

    @Around(DOORS + " && execution(public org.wageaccord.kernel.Outcome *(..))")
    Object refuseWhatCannotBePrinted(ProceedingJoinPoint door) throws Throwable {
        List<Refusal> found = refusals(door);
        return found.isEmpty() ? door.proceed() : Outcome.refused(found);
    }

    @Around(DOORS + " && execution(public java.util.List<org.wageaccord.kernel.Refusal> check*(..))")
    Object tellWhatCannotBePrinted(ProceedingJoinPoint door) throws Throwable {
        List<Refusal> found = refusals(door);
        return found.isEmpty() ? door.proceed() : List.copyOf(found);
    }

    private static List<Refusal> refusals(ProceedingJoinPoint door) {
        Method method = ((MethodSignature) door.getSignature()).getMethod();
        Parameter[] taken = method.getParameters();
        Object[] given = door.getArgs();
        List<Refusal> found = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            if (given[i] != null && !taken[i].isAnnotationPresent(Unprinted.class)) {
                found.addAll(PaperText.refusals(taken[i].getName(), given[i]));
            }
        }
        return found;
    }
}
