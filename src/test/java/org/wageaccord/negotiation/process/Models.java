package org.wageaccord.negotiation.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The models as files. */
final class Models {

    static final Path FOLDER = Path.of("processes");
    private static final Path STAND_INS = Path.of("src/test/resources/processes");

    private Models() {}

    static Map<String, BpmnModelInstance> all() {
        Map<String, BpmnModelInstance> models = new TreeMap<>();
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(".bpmn", "");
            models.put(name, Bpmn.readModelFromFile(file.toFile()));
        }
        return models;
    }

    /** Every model that the engine deploys: those of the house and those that stand in for others in tests. */
    static Set<String> callable() {
        Set<String> names = new TreeSet<>();
        Stream.concat(files(FOLDER).stream(), files(STAND_INS).stream())
                .forEach(file -> names.add(file.getFileName().toString().replace(".bpmn", "")));
        return names;
    }

    static List<Path> files() {
        return files(FOLDER);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(f -> f.toString().endsWith(".bpmn")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
