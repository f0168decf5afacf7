package org.wageaccord.supervision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Entries;

/** What the rooms above would know of a case: here the test says it. */
@TestComponent
public class KnownCases implements CaseKnowledge {

    public static final PartyId ENTERPRISE = new PartyId(Entries.CODE);
    public static final String TOWN = "09";

    private static final AtomicInteger SERIAL = new AtomicInteger(600);

    private final Map<CaseNumber, SupervisedCase> cases = new ConcurrentHashMap<>();

    @Override
    public Optional<SupervisedCase> find(CaseNumber number) {
        return Optional.ofNullable(cases.get(number));
    }

    /** A case in which these grounds hold since a day. */
    public CaseNumber with(LocalDate since, Ground... grounds) {
        return put(since, false, 0, grounds);
    }

    /** A case whose agreement is in force. */
    public CaseNumber performing() {
        CaseNumber number = with(LocalDate.of(2026, 1, 5));
        SupervisedCase of = cases.get(number);
        cases.put(number, copy(of, List.of(), true, false, 0));
        return number;
    }

    /** A case in which so many meetings led to nothing. */
    public CaseNumber deadlocked(int rounds) {
        return put(LocalDate.of(2026, 1, 5), true, rounds);
    }

    /** From now on these grounds hold, and no others. */
    public void now(CaseNumber number, LocalDate since, Ground... grounds) {
        cases.put(number, copy(cases.get(number), breaches(since, grounds), false, false, 0));
    }

    private CaseNumber put(LocalDate since, boolean talking, int rounds, Ground... grounds) {
        CaseNumber number = new CaseNumber("永", 2026, SERIAL.incrementAndGet());
        cases.put(
                number,
                new SupervisedCase(
                        number,
                        ENTERPRISE,
                        "浙江示例五金有限公司",
                        "浙江示例五金有限公司工会",
                        TOWN,
                        "芝英镇",
                        2026,
                        breaches(since, grounds),
                        false,
                        talking,
                        rounds));
        return number;
    }

    private static List<Breach> breaches(LocalDate since, Ground... grounds) {
        return Arrays.stream(grounds)
                .map(ground -> new Breach(ground, since, "你单位尚未办理：" + ground))
                .toList();
    }

    private static SupervisedCase copy(
            SupervisedCase of, List<Breach> breaches, boolean performing, boolean talking, int rounds) {
        return new SupervisedCase(
                of.number(),
                of.enterprise(),
                of.enterpriseName(),
                of.unionName(),
                of.townCode(),
                of.townName(),
                of.year(),
                breaches,
                performing,
                talking,
                rounds);
    }
}
