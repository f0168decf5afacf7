package org.wageaccord.simulation;

/** Check characters of GB 32100-2015 for enterprises that tests invent. */
final class CreditCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int BASE = 31;
    private static final int WEIGHT = 3;

    private CreditCodes() {}

    /** The first 17 characters with the one that belongs to them. */
    static String complete(String first) {
        int sum = 0;
        int weight = 1;
        for (char c : first.toCharArray()) {
            sum += ALPHABET.indexOf(c) * weight;
            weight = weight * WEIGHT % BASE;
        }
        return first + ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }
}
