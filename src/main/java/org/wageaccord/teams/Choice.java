package org.wageaccord.teams;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.wageaccord.kernel.Side;

/** How a negotiator may be produced (产生方式), by side. */
enum Choice {
    CONGRESS_ELECTION("职代会选举", Set.of(Side.WORKERS)),
    ASSEMBLY_ELECTION("职工大会选举", Set.of(Side.WORKERS)),
    NOMINATION_BY_WORKERS("职工推举", Set.of(Side.WORKERS)),
    APPOINTMENT("法定代表人选派", Set.of(Side.ENTERPRISE)),
    EXPERT("委托专家", Set.of(Side.ENTERPRISE, Side.WORKERS));

    private final String words;
    private final Set<Side> sides;

    Choice(String words, Set<Side> sides) {
        this.words = words;
        this.sides = sides;
    }

    static List<String> of(Side side) {
        return Arrays.stream(values())
                .filter(c -> c.sides.contains(side))
                .map(c -> c.words)
                .toList();
    }

    /** Without a union workers are nominated by the workers. */
    static List<String> of(Bench bench, Side side) {
        return side == Side.WORKERS && !bench.hasUnion()
                ? List.of(NOMINATION_BY_WORKERS.words, EXPERT.words)
                : of(side);
    }

    /** Where there is no union, workers are nominated by the workers; experts are entrusted everywhere. */
    static boolean isNominated(NegotiatorEntry entry) {
        return entry.expert()
                ? EXPERT.words.equals(entry.producedBy())
                : NOMINATION_BY_WORKERS.words.equals(entry.producedBy());
    }

    /** An expert is entrusted and nobody else is. */
    static boolean fits(Side side, NegotiatorEntry entry) {
        return of(side).contains(entry.producedBy()) && entry.expert() == EXPERT.words.equals(entry.producedBy());
    }
}
