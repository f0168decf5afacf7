package org.wageaccord.archive;

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
import org.springframework.test.context.event.RecordApplicationEvents;
import org.wageaccord.filing.FilingCast;
import org.wageaccord.house.ServiceFloors;
import org.wageaccord.openness.Openness;

/** The one context of this room's tests: filings in force on a real PostgreSQL, with real papers; what both sides opened is told. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ArchiveRoom.LowerFloors.class, properties = "wage-accord.demo=true")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@RecordApplicationEvents
@MockitoBean(types = Openness.class)
public @interface ArchiveRoom {

    @ComponentScan({"org.wageaccord.terms", "org.wageaccord.filing", "org.wageaccord.contract", "org.wageaccord.archive"
    })
    @Import({ServiceFloors.class, FilingCast.class, Filed.class})
    class LowerFloors {}
}
