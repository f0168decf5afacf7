package org.wageaccord.bargaining.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed from one wording to another, piece by piece. A piece is one Chinese character, or a whole number or foreign
 * word: "15日" to "10日" is "15" against "10", never a digit. Very long texts that differ much are compared by sentences,
 * so that no wording takes long.
 */
final class WordDiff {

    enum Kind {
        SAME,
        GONE,
        ADDED
    }

    record Piece(Kind kind, String text) {}

    /** Together in both wordings; Myers' algorithm takes at most about the square of it in steps. */
    private static final int MOST_TOKENS = 1500;

    private static final Pattern WORDS =
            Pattern.compile("[\\p{IsLatin}\\p{Nd}]+(?:[.,]\\p{Nd}+){0,3}|\\X", Pattern.DOTALL);
    private static final Pattern SENTENCES = Pattern.compile("[^。；;\\n]*[。；;\\n]|[^。；;\\n]+");
    private static final Pattern WHOLE = Pattern.compile(".+", Pattern.DOTALL);

    private WordDiff() {}

    static List<Piece> between(String before, String after) {
        for (Pattern size : List.of(WORDS, SENTENCES)) {
            List<String> old = tokens(size, before);
            List<String> now = tokens(size, after);
            if (old.size() + now.size() <= MOST_TOKENS) {
                return pieces(old, now);
            }
        }
        return pieces(tokens(WHOLE, before), tokens(WHOLE, after));
    }

    private static List<String> tokens(Pattern size, String text) {
        return size.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Piece> pieces(List<String> old, List<String> now) {
        List<Piece> pieces = new ArrayList<>();
        int oldAt = 0;
        int nowAt = 0;
        for (Run run : runs(old, now)) {
            join(pieces, Kind.SAME, old.subList(oldAt, run.oldFrom));
            join(pieces, Kind.GONE, old.subList(run.oldFrom, run.oldTo));
            join(pieces, Kind.ADDED, now.subList(run.nowFrom, run.nowTo));
            oldAt = run.oldTo;
            nowAt = run.nowTo;
        }
        join(pieces, Kind.SAME, now.subList(nowAt, now.size()));
        return List.copyOf(pieces);
    }

    /** Where the two differ. Changes with a single shared token between them are told as one: confetti is not read. */
    private static List<Run> runs(List<String> old, List<String> now) {
        Deque<Run> runs = new ArrayDeque<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            Run next = Run.of(delta);
            boolean near = !runs.isEmpty() && next.oldFrom - runs.getLast().oldTo <= 1;
            runs.addLast(near ? runs.removeLast().upTo(next) : next);
        }
        return List.copyOf(runs);
    }

    private record Run(int oldFrom, int oldTo, int nowFrom, int nowTo) {
        static Run of(AbstractDelta<String> delta) {
            int old = delta.getSource().getPosition();
            int now = delta.getTarget().getPosition();
            return new Run(
                    old,
                    old + delta.getSource().size(),
                    now,
                    now + delta.getTarget().size());
        }

        Run upTo(Run later) {
            return new Run(oldFrom, later.oldTo, nowFrom, later.nowTo);
        }
    }

    private static void join(List<Piece> pieces, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }
}
