package org.wageaccord.statute;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which versions of which packs speak at a place: the name of each pack with the digest of its text. A case keeps those it
 * began with.
 */
public record PackVersions(Map<String, String> digests) {

    public PackVersions {
        digests = Map.copyOf(digests);
    }

    /** As kept with a case: {@code national=ab12…,zhejiang=cd34…}; empty where nothing was kept. */
    public static PackVersions parse(String kept) {
        Map<String, String> digests = new TreeMap<>();
        for (String pair : kept.split(",")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                digests.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return new PackVersions(digests);
    }

    public boolean isEmpty() {
        return digests.isEmpty();
    }

    @Override
    public String toString() {
        return new TreeMap<>(digests)
                .entrySet().stream()
                        .map(pack -> pack.getKey() + "=" + pack.getValue())
                        .collect(Collectors.joining(","));
    }
}
