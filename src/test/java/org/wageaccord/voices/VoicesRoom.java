package org.wageaccord.voices;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.wageaccord.ground.RoomBeanNames;
import org.wageaccord.house.ServiceFloors;
import org.wageaccord.supervision.SupervisionCast;

/** The one context that all tests of this room share: a real PostgreSQL and the floors below, a clock that can be moved. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = VoicesRoom.LowerFloors.class, properties = "wage-accord.demo=true")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
public @interface VoicesRoom {

    @ComponentScan(basePackages = "org.wageaccord.voices", nameGenerator = RoomBeanNames.class)
    @Import({ServiceFloors.class, SupervisionCast.class, Voicing.class})
    class LowerFloors {}
}
