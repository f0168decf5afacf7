package org.wageaccord.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Digest;

/** Pins a text to the edition and values of the moment, and answers them again when its paper is printed. */
final class Pins {

    private final Editions editions;
    private final RuleValues rules;
    private final PaperValues check;

    Pins(Editions editions, RuleValues rules, PaperValues check) {
        this.editions = editions;
        this.rules = rules;
        this.check = check;
    }

    PaperPin pin(PaperKind kind, Map<String, Object> values) {
        Edition edition = editions.newest(kind);
        String json = ValuesJson.write(complete(edition, values));
        return new PaperPin(kind, edition.name(), words(edition), json, Digest.of(json));
    }

    /** What keeps a paper from being printed from its pin; empty where nothing does. */
    Optional<String> fault(PaperPin pin) {
        String name = pin.kind().folder() + "/" + pin.edition();
        Optional<Edition> edition = editions.find(pin.kind(), pin.edition());
        if (edition.isEmpty()) {
            return Optional.of("edition " + name + " is gone, which a frozen text is to be printed from."
                    + " Put its folder back as it was and start again.");
        }
        if (!words(edition.get()).equals(pin.template())) {
            return Optional.of("edition " + name + " was changed in place after a text was frozen with it."
                    + " Put its files back as they were (digest " + pin.template()
                    + ") and make a new edition of the change.");
        }
        if (!Digest.of(pin.values()).equals(pin.valuesDigest())) {
            return Optional.of(
                    "the values kept with a frozen text of " + name + " do not have the digest kept with them.");
        }
        return Optional.empty();
    }

    /** @throws PinBroken where the pinned edition is not what it was */
    Edition edition(PaperKind kind, @Nullable PaperPin pin) {
        if (pin == null) {
            return editions.newest(kind);
        }
        fault(pin).ifPresent(fault -> {
            throw new PinBroken(fault);
        });
        return editions.named(kind, pin.edition());
    }

    /** The pinned values with those that came to be after the text was frozen; checked as those of every paper. */
    Map<String, Object> values(Edition edition, @Nullable PaperPin pin, Map<String, Object> since) {
        if (pin == null) {
            return complete(edition, since);
        }
        Map<String, Object> all = new TreeMap<>(ValuesJson.read(edition.variables(), pin.values()));
        // what newer editions say besides has no place in a paper that was read and signed without it
        all.putAll(declared(edition.variables(), since));
        return complete(edition, all);
    }

    /** What an edition knows of these values, in the rows of its lists as well. */
    private static Map<String, Object> declared(List<Variable> variables, Map<?, ?> given) {
        Map<String, Object> known = new TreeMap<>();
        for (Variable variable : variables) {
            Object value = given.get(variable.name());
            if (value instanceof List<?> rows) {
                known.put(
                        variable.name(),
                        rows.stream()
                                .map(row -> row instanceof Map<?, ?> fields ? declared(variable.fields(), fields) : row)
                                .toList());
            } else if (value != null) {
                known.put(variable.name(), value);
            }
        }
        return known;
    }

    /** What is pinned of the law stays as it was; only of a text without a pin it is read from the packs in force. */
    private Map<String, Object> complete(Edition edition, Map<String, Object> values) {
        return check.complete(edition.variables(), rules.with(edition, values));
    }

    private String words(Edition edition) {
        return Digest.of(editions.words(edition));
    }
}
