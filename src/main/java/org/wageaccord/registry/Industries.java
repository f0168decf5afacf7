package org.wageaccord.registry;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The industries of GB/T 4754-2017: all 97 divisions, and the names of those classes that are known by name. A class code is
 * right when it has four digits and its division exists.
 *
 * @param classes names by code of four digits
 * @param divisions by code of two digits
 */
record Industries(Map<String, String> classes, Map<String, IndustryDivision> divisions) {

    private static final Pattern CLASS = Pattern.compile("\\d{4}");
    private static final int DIVISION = 2;

    boolean isShaped(String code) {
        return CLASS.matcher(code).matches();
    }

    boolean knows(String code) {
        return isShaped(code) && (classes.containsKey(code) || divisions.containsKey(code.substring(0, DIVISION)));
    }
}
