package org.wageaccord.performance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.wageaccord.contract.TextSigners;
import org.wageaccord.house.ServiceFloors;
import org.wageaccord.supervision.SupervisionCast;

/**
 * The one context that all tests of this room share: a real PostgreSQL, the real register, law and contracts, a clock that can
 * be moved. Only this room and the floors below it stand.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PerformanceRoom.LowerFloors.class, properties = "wage-accord.demo=true")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
public @interface PerformanceRoom {

    @ComponentScan({"org.wageaccord.contract", "org.wageaccord.performance"})
    @Import({ServiceFloors.class, SupervisionCast.class, Performing.class, MovedTerms.class, TextSigners.class})
    class LowerFloors {}
}
