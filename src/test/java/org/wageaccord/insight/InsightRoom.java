package org.wageaccord.insight;

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
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.contract.Contracts;
import org.wageaccord.filing.Filings;
import org.wageaccord.ground.RoomBeanNames;
import org.wageaccord.house.ServiceFloors;
import org.wageaccord.registry.Registry;

/** The one context that the tests of this room share: a real PostgreSQL and law; the register, agreements and tables are told. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = InsightRoom.LowerFloors.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@MockitoBean(types = {Registry.class, Contracts.class, Bargaining.class, Filings.class})
@interface InsightRoom {

    @ComponentScan(basePackages = "org.wageaccord.insight", nameGenerator = RoomBeanNames.class)
    @Import(ServiceFloors.class)
    class LowerFloors {}
}
