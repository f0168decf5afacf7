package org.wageaccord.caucus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.wageaccord.ground.RoomBeanNames;
import org.wageaccord.house.ServiceFloors;
import org.wageaccord.registry.Registry;
import org.wageaccord.teams.Teams;

/** The one context that the tests of this room share: a real PostgreSQL, real accounts and passwords; teams are told. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CaucusRoom.LowerFloors.class)
@MockitoBean(types = {Teams.class, Registry.class})
@interface CaucusRoom {

    @ComponentScan(basePackages = "org.wageaccord.caucus", nameGenerator = RoomBeanNames.class)
    @Import({ServiceFloors.class, CaucusCast.class})
    class LowerFloors {}
}
