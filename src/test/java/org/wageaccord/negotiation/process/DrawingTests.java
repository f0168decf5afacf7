package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models as drawings: whole, from left to right, at right angles, without crossings, readable on A4 landscape. */
class DrawingTests {

    private static final double WIDEST = 1400;
    private static final double HIGHEST = 700;

    static Stream<Map.Entry<String, BpmnModelInstance>> models() {
        return Models.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeAndFlowIsDrawn(Map.Entry<String, BpmnModelInstance> model) {
        List<String> drawn = new ArrayList<>();
        model.getValue()
                .getModelElementsByType(BpmnShape.class)
                .forEach(s -> drawn.add(s.getBpmnElement().getId()));
        model.getValue()
                .getModelElementsByType(BpmnEdge.class)
                .forEach(e -> drawn.add(e.getBpmnElement().getId()));
        model.getValue()
                .getModelElementsByType(FlowNode.class)
                .forEach(n -> assertThat(drawn).contains(n.getId()));
        model.getValue()
                .getModelElementsByType(SequenceFlow.class)
                .forEach(f -> assertThat(drawn).contains(f.getId()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void itFitsAPageAndBeginsAtTheLeft(Map.Entry<String, BpmnModelInstance> model) {
        double left = Double.MAX_VALUE;
        String first = "";
        for (BpmnShape shape : model.getValue().getModelElementsByType(BpmnShape.class)) {
            Bounds bounds = shape.getBounds();
            assertThat(bounds.getX() + bounds.getWidth()).isLessThanOrEqualTo(WIDEST);
            assertThat(bounds.getY() + bounds.getHeight()).isLessThanOrEqualTo(HIGHEST);
            if (bounds.getX() < left) {
                left = bounds.getX();
                first = shape.getBpmnElement().getId();
            }
        }
        assertThat(model.getValue().<FlowNode>getModelElementById(first)).isInstanceOf(StartEvent.class);
    }

    @ParameterizedTest
    @MethodSource("models")
    void flowsRunAtRightAnglesAndNeverCross(Map.Entry<String, BpmnModelInstance> model) {
        List<Line2D> seen = new ArrayList<>();
        List<String> owners = new ArrayList<>();
        for (BpmnEdge edge : model.getValue().getModelElementsByType(BpmnEdge.class)) {
            SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
            for (Line2D line : lines(edge)) {
                assertThat(line.getX1() == line.getX2() || line.getY1() == line.getY2())
                        .as("%s runs at right angles", flow.getId())
                        .isTrue();
                for (int i = 0; i < seen.size(); i++) {
                    boolean other = !owners.get(i).equals(flow.getId());
                    assertThat(other && line.intersectsLine(seen.get(i)) && !touch(line, seen.get(i)))
                            .as("%s crosses %s", flow.getId(), owners.get(i))
                            .isFalse();
                }
            }
            for (Line2D line : lines(edge)) {
                seen.add(line);
                owners.add(flow.getId());
            }
        }
        assertThat(seen).isNotEmpty();
    }

    /** Flows of one node may leave from or arrive at one point. */
    private static boolean touch(Line2D a, Line2D b) {
        return a.getP1().equals(b.getP1())
                || a.getP1().equals(b.getP2())
                || a.getP2().equals(b.getP1())
                || a.getP2().equals(b.getP2());
    }

    private static List<Line2D> lines(BpmnEdge edge) {
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        List<Line2D> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            lines.add(new Line2D.Double(
                    points.get(i - 1).getX(),
                    points.get(i - 1).getY(),
                    points.get(i).getX(),
                    points.get(i).getY()));
        }
        return lines;
    }
}
