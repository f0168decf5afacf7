package org.wageaccord.simulation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Numbers of invented enterprises and people, with the check characters that the register asks for. */
final class InventedNumbers {

    private static final String CODE_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String IDENTITY_CHECKS = "10X98765432";
    private static final String INVENTED_AREA = "330799";
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1970, 1, 1);
    private static final int DAYS_BETWEEN = 97;

    private static final List<String> FAMILY_NAMES =
            List.of("王", "李", "张", "刘", "陈", "吕", "应", "胡", "徐", "朱", "程", "卢", "施", "章", "周", "吴");
    private static final List<String> MEN = List.of("建国", "志强", "立新", "卫东", "浩然", "学军", "文远", "振宇", "明哲");
    private static final List<String> WOMEN = List.of("月娥", "素珍", "晓芸", "丽萍", "秀英", "玉兰", "慧敏");

    private InventedNumbers() {}

    /** GB 32100: weights 3^i mod 31 over 17 characters. */
    static String creditCode(String first17) {
        int sum = 0;
        int weight = 1;
        for (char letter : first17.toCharArray()) {
            sum += CODE_LETTERS.indexOf(letter) * weight;
            weight = weight * 3 % CODE_LETTERS.length();
        }
        return first17
                + CODE_LETTERS.charAt((CODE_LETTERS.length() - sum % CODE_LETTERS.length()) % CODE_LETTERS.length());
    }

    /** GB 11643: the n-th identity number of an enterprise; odd serials are men's. */
    static String identity(int n, boolean woman) {
        String birth = FIRST_BIRTH.plusDays((long) n * DAYS_BETWEEN).format(DateTimeFormatter.BASIC_ISO_DATE);
        String first17 = INVENTED_AREA + birth + "%03d".formatted(2 * n + (woman ? 0 : 1));
        int sum = 0;
        int weight = 1;
        for (int i = first17.length() - 1; i >= 0; i--) {
            weight = weight * 2 % IDENTITY_CHECKS.length();
            sum += (first17.charAt(i) - '0') * weight;
        }
        return first17 + IDENTITY_CHECKS.charAt(sum % IDENTITY_CHECKS.length());
    }

    static String phone(int enterprise, int n) {
        return "199%08d".formatted(enterprise * 1000 + n);
    }

    static String name(int n, boolean woman) {
        List<String> given = woman ? WOMEN : MEN;
        return FAMILY_NAMES.get(n % FAMILY_NAMES.size()) + given.get(n / 3 % given.size());
    }
}
