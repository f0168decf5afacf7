package org.wageaccord.sector;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.wageaccord.house.ServiceFloors;
import org.wageaccord.supervision.SupervisionCast;

/** The one context that all tests of this room share: a real PostgreSQL and the floors below, a clock that can be moved. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = SectorRoom.LowerFloors.class, properties = "wage-accord.demo=true")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
public @interface SectorRoom {

    @ComponentScan(
            basePackages = {
                "org.wageaccord.terms",
                "org.wageaccord.contract",
                "org.wageaccord.filing",
                "org.wageaccord.performance",
                "org.wageaccord.teams",
                "org.wageaccord.openness",
                "org.wageaccord.archive",
                "org.wageaccord.sector"
            },
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
    @Import({ServiceFloors.class, SupervisionCast.class, Sectoring.class, Founded.class})
    class LowerFloors {}
}
