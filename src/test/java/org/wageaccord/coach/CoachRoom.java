package org.wageaccord.coach;

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
import org.wageaccord.bargaining.Table;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.filing.ReviewOrders;
import org.wageaccord.ground.RoomBeanNames;
import org.wageaccord.house.ServiceFloors;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.LegalClock;

/** The one context that all tests of this room share: real database and law, the table of the example; the register is told. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CoachRoom.LowerFloors.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@MockitoBean(types = {Registry.class, Accounts.class, Seals.class})
@MockitoBean(types = LegalClock.class, name = "clock")
public @interface CoachRoom {

    @ComponentScan(
            nameGenerator = RoomBeanNames.class,
            basePackages = {
                "org.wageaccord.teams",
                "org.wageaccord.dataroom",
                "org.wageaccord.recess",
                "org.wageaccord.costing",
                "org.wageaccord.caucus",
                "org.wageaccord.terms",
                "org.wageaccord.contract",
                "org.wageaccord.sector",
                "org.wageaccord.bargaining",
                "org.wageaccord.coach"
            })
    @Import({ServiceFloors.class, Table.class, ReviewOrders.class})
    class LowerFloors {}
}
