package org.wageaccord.filing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.wageaccord.house.ServiceFloors;

/**
 * The one context that all tests of this room share: a real PostgreSQL, the real register and law, a clock that can be
 * moved. Only this room and the floors below it stand: what follows a filing is for the tests of the procedure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = FilingRoom.LowerFloors.class, properties = "wage-accord.demo=true")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@RecordApplicationEvents
public @interface FilingRoom {

    @ComponentScan({"org.wageaccord.terms", "org.wageaccord.filing"})
    @Import({ServiceFloors.class, FilingCast.class})
    class LowerFloors {}
}
