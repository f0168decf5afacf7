package org.wageaccord.simulation;

import java.util.List;
import java.util.Locale;
import org.wageaccord.access.Role;

/**
 * One invented enterprise of a city for benches. Everything follows from its place in the city, so that a later run over
 * the same data finds the same people and cases again.
 *
 * @param index from 0; the first {@link #STEPS} wait at one step each, then come {@link #LARGE} with many rounds and a large
 *     congress, then the many: three in ten under way, the others finished
 */
public record BenchEnterprise(int index) {

    /** How many steps there are to wait at, the end included. */
    public static final int STEPS = CaseStory.Wait.values().length;

    /** How many enterprises have long negotiations, at the places after the steps. */
    public static final int LARGE = 5;

    private static final List<String> PRODUCTS =
            List.of("保温杯", "门业", "电动工具", "衡器", "休闲车", "炊具", "锁具", "铝材", "健身器材", "五金");
    private static final List<String> TOWNS = List.of(
            "东城街道", "西城街道", "江南街道", "石柱镇", "前仓镇", "舟山镇", "古山镇", "方岩镇", "龙山镇", "西溪镇", "象珠镇", "唐先镇", "花街镇", "芝英镇");
    private static final List<String> INDUSTRIES = List.of("3312", "3321", "3322", "3324", "3351");
    private static final int TEN = 10;
    private static final int UNDER_WAY_IN_TEN = 3;
    private static final int EVERY_MIDDLE = 20;

    /** Below 100 people the law asks for 30 delegates. */
    private static final int SMALL = 60;

    private static final int SPREAD = 40;
    private static final int MIDDLE = 240;
    private static final int LARGEST = 620;

    CaseStory.Wait waits() {
        CaseStory.Wait[] steps = CaseStory.Wait.values();
        if (index < STEPS) {
            return steps[index];
        }
        int inTen = index % TEN;
        boolean finished = isLarge() || inTen >= UNDER_WAY_IN_TEN;
        return finished ? CaseStory.Wait.NOTHING : steps[(index / TEN * UNDER_WAY_IN_TEN + inTen) % (STEPS - 1)];
    }

    public boolean isLarge() {
        return index >= STEPS && index < STEPS + LARGE;
    }

    /** Whether its people include a general manager and a worker of no office, whom only the first ones need. */
    public boolean isShown() {
        return index < STEPS + LARGE;
    }

    /** Whether its case comes to a vote, so that its congress delegates are known. */
    public boolean hasCongress() {
        return waits().compareTo(CaseStory.Wait.CALL) >= 0;
    }

    boolean isAboveScale() {
        return headcount() >= MIDDLE;
    }

    int headcount() {
        if (isLarge()) {
            return LARGEST;
        }
        return index % EVERY_MIDDLE == EVERY_MIDDLE - 1 ? MIDDLE : SMALL + index * 7 % SPREAD;
    }

    public String name() {
        return "示例%s%05d号有限公司".formatted(PRODUCTS.get(index % PRODUCTS.size()), index);
    }

    public String creditCode() {
        return InventedNumbers.creditCode("91330784BEN0%05d".formatted(index));
    }

    String unionCode() {
        return InventedNumbers.creditCode("81330784BEN1%05d".formatted(index));
    }

    String town() {
        return TOWNS.get(index % TOWNS.size());
    }

    String industry() {
        return INDUSTRIES.get(index % INDUSTRIES.size());
    }

    /** The name under which the first person of a role signs in. */
    public String username(Role role) {
        return username(role, 1);
    }

    String username(Role role, int number) {
        return "b%05d-%s-%02d".formatted(index, role.name().toLowerCase(Locale.ROOT), number);
    }
}
