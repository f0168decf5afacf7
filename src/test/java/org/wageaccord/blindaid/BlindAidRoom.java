package org.wageaccord.blindaid;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.wageaccord.access.Accounts;
import org.wageaccord.bargaining.BargainingRoom;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.ground.RoomBeanNames;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.LegalClock;

/** The context of the table with this room on it: real database and law; the register and the day are told. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = BlindAidRoom.Floors.class, properties = "wage-accord.demo=true")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@MockitoBean(types = {Registry.class, Accounts.class, Seals.class})
@MockitoBean(types = LegalClock.class, name = "clock")
public @interface BlindAidRoom {

    @ComponentScan(basePackages = "org.wageaccord.blindaid", nameGenerator = RoomBeanNames.class)
    @Import(BargainingRoom.LowerFloors.class)
    class Floors {}
}
