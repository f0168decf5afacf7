package org.wageaccord.negotiation.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The models as files. */
final class Models {

    static final Path FOLDER = Path.of("processes");

    private Models() {}

    static Map<String, BpmnModelInstance> all() {
        Map<String, BpmnModelInstance> models = new TreeMap<>();
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(".bpmn", "");
            models.put(name, Bpmn.readModelFromFile(file.toFile()));
        }
        return models;
    }

    static List<Path> files() {
        try (Stream<Path> list = Files.list(FOLDER)) {
            return list.filter(f -> f.toString().endsWith(".bpmn")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
