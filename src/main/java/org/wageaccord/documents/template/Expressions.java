package org.wageaccord.documents.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.expression.ParseException;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.BeanReference;
import org.springframework.expression.spel.ast.CompoundExpression;
import org.springframework.expression.spel.ast.ConstructorReference;
import org.springframework.expression.spel.ast.Operator;
import org.springframework.expression.spel.ast.Projection;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.ast.Selection;
import org.springframework.expression.spel.ast.TypeReference;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/** Which values the expressions of a template name, told from their parsed form and not from their looks. */
final class Expressions {

    /** What every template has besides its own values: what the platform prints on each paper, and how values are written. */
    private static final Set<String> GIVEN = Set.of("paper", "write");

    private static final String COUNTING = "#lists";

    private final SpelExpressionParser parser = new SpelExpressionParser();
    private final TemplateUse use;

    /** Names that the template made itself, with the list whose rows they stand for, or an empty text. */
    private final Map<String, String> own;

    Expressions(TemplateUse use, Map<String, String> own) {
        this.use = use;
        this.own = new HashMap<>(own);
    }

    /** The same with names that hold inside an element. */
    Expressions inside() {
        return new Expressions(use, own);
    }

    void name(String made, String list) {
        own.put(made, list);
    }

    /** A list that is gone through row by row. */
    void goThrough(String list) {
        use.value(list);
    }

    /** All <code>${...}</code> of an attribute or a text. */
    void read(String text) {
        bodies(text).forEach(body -> walk(parsed(body), false, body));
    }

    /** The same for what a part of a template is given. */
    void handOn(String text) {
        bodies(text).forEach(body -> walk(parsed(body), true, body));
    }

    /** The declared value that the text names and nothing else, or an empty text. */
    String only(String text) {
        List<String> bodies = bodies(text);
        String trimmed = text.strip();
        return bodies.size() == 1
                        && trimmed.equals("${" + bodies.get(0) + "}")
                        && bodies.get(0).matches("\\w+")
                        && !own.containsKey(bodies.get(0))
                        && !GIVEN.contains(bodies.get(0))
                ? bodies.get(0)
                : "";
    }

    private SpelNode parsed(String body) {
        try {
            return ((SpelExpression) parser.parseExpression(body)).getAST();
        } catch (ParseException e) {
            throw new IllegalStateException("${" + body + "} cannot be read: " + e.getMessage(), e);
        }
    }

    /** @param handedOn whether the value goes to a method, which may look at anything of it */
    private void walk(SpelNode node, boolean handedOn, String body) {
        if (node instanceof TypeReference || node instanceof ConstructorReference || node instanceof BeanReference) {
            use.refuse(body);
        } else if (node instanceof CompoundExpression) {
            compound(node, body);
        } else if (node instanceof PropertyOrFieldReference property) {
            root(property.getName(), handedOn);
        } else {
            children(node, handedOn && !(node instanceof Operator), body);
        }
    }

    private void children(SpelNode node, boolean handedOn, String body) {
        for (int i = 0; i < node.getChildCount(); i++) {
            walk(node.getChild(i), handedOn, body);
        }
    }

    private void compound(SpelNode node, String body) {
        SpelNode first = node.getChild(0);
        SpelNode second = node.getChild(1);
        String list = first instanceof PropertyOrFieldReference row ? own.getOrDefault(row.getName(), "") : "";
        if (!list.isEmpty() && second instanceof PropertyOrFieldReference field) {
            use.field(list, field.getName());
        } else {
            walk(first, false, body);
        }
        boolean counts = first.toStringAST().equals(COUNTING);
        for (int i = 1; i < node.getChildCount(); i++) {
            SpelNode next = node.getChild(i);
            // inside the first two a name is one of the row that is looked at; a property is one of what stands before
            // it
            if (!(next instanceof Projection
                    || next instanceof Selection
                    || next instanceof PropertyOrFieldReference)) {
                children(next, !counts, body);
            }
        }
    }

    private void root(String name, boolean handedOn) {
        String list = own.get(name);
        if (list == null && !GIVEN.contains(name)) {
            use.value(name);
        }
        if (handedOn) {
            use.whole(list == null ? name : list);
        }
    }

    private static List<String> bodies(String text) {
        List<String> bodies = new ArrayList<>();
        int at = text.indexOf("${");
        while (at >= 0) {
            int depth = 1;
            int end = at + 2;
            while (end < text.length() && depth > 0) {
                char c = text.charAt(end++);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
            if (depth > 0) {
                throw new IllegalStateException(text.substring(at) + " is not closed");
            }
            bodies.add(text.substring(at + 2, end - 1));
            at = text.indexOf("${", end);
        }
        return bodies;
    }
}
