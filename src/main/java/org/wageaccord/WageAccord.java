package org.wageaccord;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.wageaccord.ground.Commands;
import org.wageaccord.ground.RoomBeanNames;

/** 薪协商: the whole application. Without arguments it serves; {@code help} lists its commands. */
@Modulithic(systemName = "Wage Accord", sharedModules = "kernel")
@SpringBootApplication(nameGenerator = RoomBeanNames.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class WageAccord {

    public static void main(String[] args) {
        Commands.run(WageAccord.class, args);
    }
}
