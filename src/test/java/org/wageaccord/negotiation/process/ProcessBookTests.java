package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;

/** {@code docs/processes.md} says what the models say. The test writes {@code target/processes.md}, which takes its place. */
class ProcessBookTests {

    private static final Path BOOK = Path.of("docs/processes.md");
    private static final List<String> ORDER = List.of(
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
            "mediation",
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

    @Test
    void theBookOfProcessesSaysWhatTheModelsSay() throws IOException {
        String written = book();
        Path fresh = Path.of("target/processes.md");
        Files.writeString(fresh, written);
        assertThat(Files.readString(BOOK))
                .as("the models have changed: copy %s to %s", fresh, BOOK)
                .isEqualTo(written);
    }

    private static String book() {
        Map<String, BpmnModelInstance> models = Models.all();
        assertThat(ORDER).containsExactlyInAnyOrderElementsOf(models.keySet());
        StringBuilder book = new StringBuilder("""
                # The processes

                Generated from `processes/*.bpmn` by `ProcessBookTests`; do not edit. A step of a person names who owes it and
                on which page it is done; a step of the platform names the method it calls; a timer names the method that
                answers its date from the deadlines of the case; a message names the fact that it waits for. Steps that make papers run in a job of their own, with
                retries, so that a fault in a paper never undoes the act before it.
                """);
        ORDER.forEach(name -> chapter(name, models.get(name), book));
        return book.toString();
    }

    private static void chapter(String name, BpmnModelInstance model, StringBuilder book) {
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        book.append("\n## ").append(process.getName()).append(" `").append(name).append("`\n\n");
        process.getDocumentations().forEach(d -> book.append(d.getTextContent()).append("\n\n"));
        book.append("| step | id | kind | does |\n| --- | --- | --- | --- |\n");
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            FlowNode node = (FlowNode) shape.getBpmnElement();
            if (node.getName() != null) {
                row(node, book);
            }
        }
    }

    private static void row(FlowNode node, StringBuilder book) {
        book.append("| ")
                .append(node.getName())
                .append(" | `")
                .append(node.getId())
                .append("` | ")
                .append(kind(node))
                .append(" | ")
                .append(does(node))
                .append(" |\n");
    }

    private static String kind(FlowNode node) {
        if (node instanceof UserTask) {
            return "person";
        }
        if (node instanceof ServiceTask) {
            return "platform";
        }
        if (node instanceof CallActivity) {
            return "model";
        }
        if (node instanceof SubProcess) {
            return "group";
        }
        if (node instanceof ExclusiveGateway) {
            return "question";
        }
        if (node instanceof BoundaryEvent boundary) {
            return message(boundary) == null ? "timer" : "message";
        }
        return node instanceof StartEvent ? "begin" : node instanceof EndEvent ? "end" : "other";
    }

    private static String does(FlowNode node) {
        if (node instanceof UserTask task) {
            String owner = plain(task.getCamundaCandidateGroups());
            return owner + " on `" + DutyKind.of(task.getId()).page() + "`";
        }
        if (node instanceof ServiceTask task) {
            return "`" + plain(task.getCamundaExpression()) + "`" + (task.isCamundaAsyncBefore() ? ", own job" : "");
        }
        if (node instanceof CallActivity call) {
            return "`" + call.getCalledElement() + "`";
        }
        if (node instanceof CatchEvent event && message(event) != null) {
            return "`" + message(event) + "`"
                    + (event instanceof BoundaryEvent at && at.cancelActivity() ? ", ends the step" : "");
        }
        if (node instanceof BoundaryEvent timer) {
            String date = timer.getEventDefinitions()
                    .iterator()
                    .next()
                    .getTextContent()
                    .strip();
            return "`" + plain(date) + "`" + (timer.cancelActivity() ? ", ends the step" : "");
        }
        if (node instanceof StartEvent start && !start.getEventDefinitions().isEmpty()) {
            MessageEventDefinition fact = (MessageEventDefinition)
                    start.getEventDefinitions().iterator().next();
            return "`" + fact.getMessage().getName() + "`";
        }
        if (node instanceof ExclusiveGateway gateway) {
            return String.join(
                    " / ", gateway.getOutgoing().stream().map(f -> f.getName()).toList());
        }
        return "";
    }

    /** The message that an event waits for, or null. */
    private static String message(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(d -> ((MessageEventDefinition) d).getMessage().getName())
                .findFirst()
                .orElse(null);
    }

    private static String plain(String expression) {
        return expression.replace("${", "").replace("}", "").replace("execution.processBusinessKey", "case");
    }
}
