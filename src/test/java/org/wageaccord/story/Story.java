package org.wageaccord.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.wageaccord.negotiation.process.Travelled;
import org.wageaccord.simulation.ExampleCity;

/**
 * The one context that the stories told through the doors share: the whole house, the city of the example, the engine's
 * jobs looked for often. The worked example comes first, at its own dates; the others go on where its clock stands.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "wage-accord.demo=true",
            "wage-accord.demo-city=false",
            "camunda.bpm.job-execution.wait-time-in-millis=50",
            "camunda.bpm.job-execution.max-wait=100"
        })
@Import({ExampleCity.class, Travelled.class})
@interface Story {}
