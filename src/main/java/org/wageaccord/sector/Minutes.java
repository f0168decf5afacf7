package org.wageaccord.sector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;

/**
 * The minutes of a meeting (条例 第十六条): written by one chief, who thereby confirms them, and confirmed or declined by the
 * other.
 *
 * @param number counts from 1 in talks
 * @param answer null until the other chief has answered
 */
public record Minutes(
        int number,
        Side side,
        Entry entry,
        Instant at,
        String by,
        @Nullable Answer answer) {

    /** As it is typed. */
    public record Entry(
            LocalDate heldOn,
            String place,
            String recorder,
            String workersSaid,
            String enterpriseSaid,
            String result) {}

    public record Answer(boolean confirmed, String words, Instant at, String by) {}

    record KeptAnswer(boolean confirmed, String words) {}

    /** First to last; an answer belongs to the minutes before it. */
    static List<Minutes> of(List<Act> acts) {
        List<Act> answers = acts.stream()
                .filter(act -> act.kind() == Act.Kind.MINUTES_ANSWERED)
                .toList();
        List<Act> written =
                acts.stream().filter(act -> act.kind() == Act.Kind.MINUTES).toList();
        return java.util.stream.IntStream.range(0, written.size())
                .mapToObj(i -> of(i + 1, written.get(i), i < answers.size() ? answers.get(i) : null))
                .toList();
    }

    private static Minutes of(int number, Act act, @Nullable Act answered) {
        Side side = java.util.Objects.requireNonNull(act.side());
        return new Minutes(number, side, act.read(Entry.class), act.at(), act.by(), answer(answered));
    }

    private static @Nullable Answer answer(@Nullable Act act) {
        if (act == null) {
            return null;
        }
        KeptAnswer kept = act.read(KeptAnswer.class);
        return new Answer(kept.confirmed(), kept.words(), act.at(), act.by());
    }

    public boolean isConfirmed() {
        return answer != null && answer.confirmed();
    }

    /** Those that wait for the other chief: one at most. */
    static Optional<Minutes> open(List<Minutes> all) {
        return all.stream().filter(one -> one.answer() == null).findFirst();
    }
}
