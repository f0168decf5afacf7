package org.wageaccord.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password to be told over a counter or a telephone: three groups of four, without letters that look alike. */
final class InitialPassword {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int GROUPS = 3;
    private static final int LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private InitialPassword() {}

    static String fresh() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            group.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return group.toString();
    }
}
