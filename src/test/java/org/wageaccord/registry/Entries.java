package org.wageaccord.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The enterprise of the worked example and people with invented, valid numbers. */
public final class Entries {

    public static final String CODE = "91330784DEM000014X";

    private Entries() {}

    /** 浙江示例五金有限公司: 240 staff, 96 women, above scale. */
    public static EnterpriseEntry enterprise() {
        return enterprise(CODE, "浙江示例五金有限公司", "芝英镇", true, "81330784DEM000022R", "浙江示例五金有限公司工会");
    }

    public static EnterpriseEntry enterprise(
            String code,
            String name,
            String town,
            boolean aboveScale,
            @Nullable String union,
            @Nullable String unionName) {
        return new EnterpriseEntry(
                code, name, "3382", town, aboveScale, 240, 96, "永康市芝英镇示例路 1 号", "应某", union, unionName);
    }

    public static PersonEntry person(String name, Gender gender, String identityNumber) {
        return new PersonEntry(
                name, gender, identityNumber, "13800000012", "抛光操作工", "G2", "高级工", false, null, null, null);
    }

    public static PersonEntry delegate(
            String name, Gender gender, String identityNumber, boolean manager, LocalDate from, LocalDate to) {
        return new PersonEntry(
                name, gender, identityNumber, "13800000012", "抛光操作工", "G2", null, manager, from, to, null);
    }

    /** A valid credit code with a running number, district of the example. */
    public static String code(int n) {
        String start = "91330784T%08d".formatted(n);
        return start + CreditCode.checkCharacter(start + "0");
    }

    /** A valid identity number of the unassigned area 330799 with a running number below 500. */
    public static String identity(int n, Gender gender) {
        int serial = n * 2 + (gender == Gender.MALE ? 1 : 0);
        String start = "33079919850615%03d".formatted(serial);
        return start + IdentityNumber.checkCharacter(start + "0");
    }
}
