package org.wageaccord.statute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.ClassPathResource;

/** A folder of rule packs as an operator keeps one: the pack of Yongkang with something added to it. */
public final class PackFolder {

    private PackFolder() {}

    /** @param added further keys of the pack, in YAML */
    public static String yongkang(String added) {
        try {
            String pack = new ClassPathResource("statute/yongkang.yaml").getContentAsString(StandardCharsets.UTF_8);
            Path folder = Files.createTempDirectory("packs");
            Files.writeString(folder.resolve("yongkang.yaml"), pack + added);
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The city in which the union and the bureau review at the same time, from a day on. */
    public static String reviewInParallel(String from) {
        return reviewInParallel(from, "2099-12-31");
    }

    /** The same until a last day. */
    public static String reviewInParallel(String from, String to) {
        return yongkang("""
                laws:
                  SERVICE: {title: 示例市的规定, valid-from: %s, trust: D}
                routes:
                  - id: REVIEW_ORDER
                    title: 工会与人社部门审查的先后
                    law: SERVICE
                    article: 同时审查
                    text: 工会与人社部门同时审查。
                    way: REVIEW_IN_PARALLEL
                    tier: HARD
                    valid-to: %s""".formatted(from, to));
    }
}
