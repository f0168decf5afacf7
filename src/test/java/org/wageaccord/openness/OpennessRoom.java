package org.wageaccord.openness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.wageaccord.performance.PerformanceRoom;

/** The context of agreements in force with this room on it: real database, register and law, a clock that can be moved. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = OpennessRoom.Floors.class,
        properties = {"wage-accord.demo=true", "wage-accord.verification-per-minute=1000"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
public @interface OpennessRoom {

    @ComponentScan({"org.wageaccord.teams", "org.wageaccord.openness"})
    @Import(PerformanceRoom.LowerFloors.class)
    class Floors {}
}
