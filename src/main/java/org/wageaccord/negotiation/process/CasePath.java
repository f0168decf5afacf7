package org.wageaccord.negotiation.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;

/** The models as they are drawn, and the way a case has taken through them. Asks the case's own records, never the engine. */
@Service
public class CasePath {

    /** In the order in which a case meets them, the exceptional ones last. */
    public static final List<String> MODELS = List.of(
            "wage-negotiation",
            "offer-and-reply",
            "preparation",
            "bargaining",
            "round",
            "suspension",
            "team-change",
            "ratification",
            "signing",
            "signatures",
            "filing-and-review",
            "review",
            "revision",
            "publication",
            "performance",
            "yearly-report",
            "termination",
            "side-papers",
            "supervision-letters",
            "proposal-and-order",
            "mediation");

    /** Those of talks of a region or an industry. */
    public static final List<String> SECTOR_MODELS = List.of(
            "sector-negotiation",
            "sector-offer",
            "sector-minutes",
            "sector-approval",
            "sector-signing",
            "sector-filing",
            "sector-review",
            "sector-publication",
            "sector-ending",
            "sector-joining");

    private final PathTable path;
    private final Map<String, Map<String, String>> names = new ConcurrentHashMap<>();

    CasePath(PathTable path) {
        this.path = path;
    }

    /** Names of the nodes of a model by id, as they are drawn; nodes without a name are not told of. */
    public Map<String, String> names(String model) {
        return names.computeIfAbsent(model, CasePath::read);
    }

    private static Map<String, String> read(String model) {
        try (InputStream in = resource(model).getInputStream()) {
            return Bpmn.readModelFromStream(in).getModelElementsByType(FlowNode.class).stream()
                    .filter(node -> node.getName() != null)
                    .collect(Collectors.toUnmodifiableMap(FlowNode::getId, FlowNode::getName));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassPathResource resource(String model) {
        return new ClassPathResource("processes/" + model + ".bpmn");
    }

    /** Passes in order of time. */
    @Transactional(readOnly = true)
    public List<PathStep> of(CaseNumber number, String model) {
        return path.of(number, model);
    }

    /** Models in which the case is or has been. */
    @Transactional(readOnly = true)
    public List<String> reached(CaseNumber number) {
        return path.models(number);
    }

    /** The drawing of a model as BPMN, or empty for a name that is none. */
    public Optional<byte[]> drawing(String model) throws IOException {
        if (!MODELS.contains(model) && !SECTOR_MODELS.contains(model)) {
            return Optional.empty();
        }
        try (InputStream in = resource(model).getInputStream()) {
            return Optional.of(in.readAllBytes());
        }
    }
}
