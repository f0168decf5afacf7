package org.wageaccord.statute.pack;

import java.util.List;
import java.util.Set;

/** Administrative codes (GB/T 2260): six digits; a place lies in its prefecture, its province and the country. */
public final class Places {

    public static final String COUNTRY = "000000";
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    private Places() {}

    public static boolean isPlace(String code) {
        return code.equals(COUNTRY) || code.matches("\\d{6}") && PROVINCES.contains(code.substring(0, 2));
    }

    /** From the country down to the place itself; a province names itself more than once. */
    static List<String> chain(String place) {
        return List.of(COUNTRY, place.substring(0, 2) + "0000", place.substring(0, 4) + "00", place);
    }
}
