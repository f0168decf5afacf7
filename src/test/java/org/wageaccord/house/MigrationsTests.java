package org.wageaccord.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A migration touches one schema, that of the room whose folder it lies in; no foreign key crosses a schema. */
class MigrationsTests {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Pattern OBJECT = Pattern.compile(
            "(?:create table|create view|alter table|insert into|references|on)\\s+(?:if not exists\\s+)?([a-z_]{2,})\\.[a-z_]+");

    @Test
    void aMigrationTouchesTheSchemaOfItsRoomOnly() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            files = walk.filter(f -> f.toString().endsWith(".sql")).toList();
        }
        assertThat(files).hasSizeGreaterThan(10);
        for (Path file : files) {
            String room = FOLDER.relativize(file).getName(0).toString();
            Matcher object = OBJECT.matcher(Files.readString(file).toLowerCase(java.util.Locale.ROOT));
            while (object.find()) {
                assertThat(object.group(1)).as("schema in %s", file).isEqualTo(room);
            }
        }
    }
}
