package org.wageaccord.house;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

/** The floors on which every stage stands, for tests of one room: a real PostgreSQL, the real register and law. */
@EnableAutoConfiguration
@ConfigurationPropertiesScan("org.wageaccord")
@ComponentScan({
    "org.wageaccord.kernel",
    "org.wageaccord.ground",
    "org.wageaccord.forms",
    "org.wageaccord.access",
    "org.wageaccord.statute",
    "org.wageaccord.audit",
    "org.wageaccord.registry",
    "org.wageaccord.documents",
    "org.wageaccord.notification"
})
public class ServiceFloors {}
