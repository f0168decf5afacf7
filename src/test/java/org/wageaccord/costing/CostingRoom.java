package org.wageaccord.costing;

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
import org.wageaccord.ground.RoomBeanNames;
import org.wageaccord.house.ServiceFloors;

/** The room on its floors; the rooms above, which tell the case and keep the sheets, are told. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CostingRoom.LowerFloors.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@MockitoBean(types = {CostBasis.class, Drawer.class})
public @interface CostingRoom {

    @ComponentScan(basePackages = "org.wageaccord.costing", nameGenerator = RoomBeanNames.class)
    @Import(ServiceFloors.class)
    class LowerFloors {}
}
