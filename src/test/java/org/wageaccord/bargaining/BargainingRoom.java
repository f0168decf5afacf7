package org.wageaccord.bargaining;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.wageaccord.access.Accounts;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.filing.ReviewOrders;
import org.wageaccord.ground.RoomBeanNames;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.LegalClock;

/**
 * The one context that all tests of this room share: real database and law; the register and the day are told. Only this
 * room and the floors below it stand: what follows a fact of the table is for the tests of the procedure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = BargainingRoom.LowerFloors.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@MockitoBean(types = {Registry.class, Accounts.class, Seals.class})
@MockitoBean(types = LegalClock.class, name = "clock")
public @interface BargainingRoom {

    @EnableAutoConfiguration
    @ConfigurationPropertiesScan("org.wageaccord")
    @ComponentScan(
            nameGenerator = RoomBeanNames.class,
            basePackages = {
                "org.wageaccord.kernel",
                "org.wageaccord.forms",
                "org.wageaccord.ground",
                "org.wageaccord.access",
                "org.wageaccord.statute",
                "org.wageaccord.audit",
                "org.wageaccord.registry",
                "org.wageaccord.documents",
                "org.wageaccord.notification",
                "org.wageaccord.teams",
                "org.wageaccord.dataroom",
                "org.wageaccord.recess",
                "org.wageaccord.terms",
                "org.wageaccord.contract",
                "org.wageaccord.sector",
                "org.wageaccord.bargaining"
            })
    @Import({Table.class, ReviewOrders.class})
    class LowerFloors {}
}
