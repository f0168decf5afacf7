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

    private Models() {}

    static Map<String, BpmnModelInstance> all() {
        Map<String, BpmnModelInstance> models = new TreeMap<>();
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(".bpmn", "");
            models.put(name, Bpmn.readModelFromFile(file.toFile()));
        }
        return models;
    }

    /** The names of the models, as call activities know them. */
    static Set<String> callable() {
        Set<String> names = new TreeSet<>();
        files().forEach(file -> names.add(file.getFileName().toString().replace(".bpmn", "")));
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
