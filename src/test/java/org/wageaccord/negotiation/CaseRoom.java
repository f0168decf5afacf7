package org.wageaccord.negotiation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.wageaccord.simulation.ExampleCity;

/** The one context that the tests of cases and their pages share: the whole house, its people registered, no case yet. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"wage-accord.demo=true", "wage-accord.demo-city=false"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({ExampleCity.class, CaseTown.class})
public @interface CaseRoom {}
