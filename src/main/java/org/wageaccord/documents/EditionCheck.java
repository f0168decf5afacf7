package org.wageaccord.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.template.TemplateUse;

/**
 * Whether template and declarations of an edition say the same, and whether an edition of the city asks for just what the
 * platform gives. A paper with a gap, or one that silently leaves out what the law asks for, is found when the platform
 * starts and not when a party needs it.
 */
final class EditionCheck {

    private final Edition edition;
    private final List<String> faults = new ArrayList<>();

    private EditionCheck(Edition edition) {
        this.edition = edition;
    }

    /**
     * Everything that is wrong with an edition, each with its folder and the value's name.
     *
     * @param house the platform's own edition where this is one of the city; else null
     */
    static List<String> faults(Edition edition, TemplateUse use, @Nullable Edition house) {
        EditionCheck check = new EditionCheck(edition);
        check.use(use);
        if (house != null) {
            check.same("", house.variables(), edition.variables());
        }
        return check.faults;
    }

    private void use(TemplateUse use) {
        use.refused().forEach(body -> fault("${" + body + "} does more than write a value"));
        Map<String, Variable> declared = byName(edition.variables());
        use.names().stream()
                .filter(name -> !declared.containsKey(name))
                .forEach(name -> fault(name + " is used but not declared"));
        declared.forEach((name, variable) -> {
            if (!use.uses(name)) {
                fault(name + " is declared but not used");
            }
            fields(name, variable, use);
        });
    }

    private void fields(String list, Variable variable, TemplateUse use) {
        Map<String, Variable> declared = byName(variable.fields());
        use.fields().getOrDefault(list, Set.of()).stream()
                .filter(field -> !declared.containsKey(field))
                .forEach(field -> fault(list + "." + field + " is used but not declared"));
        declared.forEach((name, field) -> {
            if (use.uses(list) && !use.mayUse(list, name)) {
                fault(list + "." + name + " is declared but not used");
            }
        });
    }

    private void same(String path, List<Variable> given, List<Variable> asked) {
        Map<String, Variable> wanted = byName(asked);
        for (Variable one : given) {
            Variable here = wanted.remove(one.name());
            if (here == null) {
                fault(path + one.name() + " is given by the platform but not declared");
            } else if (here.type() != one.type() || here.required() != one.required()) {
                fault(path + one.name() + " is given as " + one.type().word()
                        + (one.required() ? ", always" : ", not always"));
            } else if (!here.rules().equals(one.rules())) {
                fault(path + one.name() + " is given by the rules " + one.rules());
            } else {
                same(path + one.name() + ".", one.fields(), here.fields());
            }
        }
        wanted.keySet().forEach(name -> fault(path + name + " is nothing that the platform gives"));
    }

    private void fault(String text) {
        faults.add(edition.folder() + ": " + text);
    }

    private static Map<String, Variable> byName(List<Variable> variables) {
        Map<String, Variable> byName = new TreeMap<>();
        variables.forEach(variable -> byName.put(variable.name(), variable));
        return byName;
    }
}
