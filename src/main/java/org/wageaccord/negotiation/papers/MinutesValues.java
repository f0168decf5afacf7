package org.wageaccord.negotiation.papers;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.MinutesEntry;
import org.wageaccord.bargaining.MinutesNote;
import org.wageaccord.bargaining.MinutesNoting;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.registry.Enterprise;

/** 协商会议记录: the meeting, and both sides' positions of the round side by side. */
@Component
class MinutesValues {

    private final PaperMatter matter;
    private final Bargaining bargaining;
    private final MinutesNoting noting;
    private final ClauseRows clauses;

    MinutesValues(PaperMatter matter, Bargaining bargaining, MinutesNoting noting, ClauseRows clauses) {
        this.matter = matter;
        this.bargaining = bargaining;
        this.noting = noting;
        this.clauses = clauses;
    }

    Map<String, Object> of(CaseNumber number, RoundRecord round) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        MinutesEntry minutes = Objects.requireNonNull(round.minutes());
        Values values = matter.head(enterprise)
                .put("union", matter.union(enterprise))
                .put("year", file.year())
                .putAll(meeting(round))
                .putAll(positions(round))
                .put("workersSaid", minutes.workersSaid())
                .put("enterpriseSaid", minutes.enterpriseSaid())
                .put("result", minutes.result())
                .put("startedAt", time(minutes.startedAt()))
                .put("endedAt", time(minutes.endedAt()))
                .put("clauses", clauses.of(bargaining.table(number).orElseThrow(), round.number()))
                .putAll(hand(number, round))
                .put("agreed", round.draftAgreed())
                .putAll(next(minutes))
                .put("workersChief", matter.chief(number, Side.WORKERS))
                .put("enterpriseChief", matter.chief(number, Side.ENTERPRISE))
                .put("workersConfirmed", round.workersConfirmed())
                .put("enterpriseConfirmed", round.enterpriseConfirmed());
        if (round.draftAgreed()) {
            bargaining
                    .agreedDraft(number)
                    .ifPresent(
                            draft -> values.put("draftVersion", draft.version()).put("draftDigest", draft.digest()));
        }
        List<Map<String, Object>> notes = notes(number, round);
        return notes.isEmpty() ? values.map() : values.put("notes", notes).map();
    }

    /** The recorder's own act is the signature; where people of the chairing side wrote, the paper says so. */
    private Values hand(CaseNumber number, RoundRecord round) {
        return bargaining
                .writer(number, round.number())
                .map(hand -> new Values()
                        .put(hand.recorder() ? "recorderSigned" : "writtenAt", hand.at())
                        .put("writtenBy", hand.recorder() ? null : hand.name()))
                .orElseGet(Values::new);
    }

    private static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }

    /** Why a chief did not confirm, and what was added; the scan of a signed paper is a paper itself. */
    private List<Map<String, Object>> notes(CaseNumber number, RoundRecord round) {
        return noting.of(number).stream()
                .filter(note -> note.round() == round.number() && note.kind() != MinutesNote.Kind.SCAN)
                .map(note -> new Values()
                        .put("kind", note.kind().name())
                        .put("side", note.side() == null ? null : note.side().name())
                        .put("words", note.words())
                        .put("by", note.by())
                        .put("at", note.at())
                        .map())
                .toList();
    }

    private static Values meeting(RoundRecord round) {
        return new Values()
                .put("round", round.number())
                .put("date", round.date())
                .put("place", round.place())
                .put("chairSide", round.chair().name())
                .put("chairName", round.chairName())
                .put("recorder", round.recorder())
                .put("workersTeam", round.workersTeam())
                .put("enterpriseTeam", round.enterpriseTeam())
                .put("workersPresent", Values.names(round.workersPresent()))
                .put("enterprisePresent", Values.names(round.enterprisePresent()))
                .put("guests", round.guests())
                .put("agenda", round.agenda());
    }

    private Values next(MinutesEntry minutes) {
        Values values = new Values()
                .put("suspended", minutes.suspended())
                .put("nextMeeting", minutes.nextMeeting())
                .put("nextPlace", minutes.nextPlace());
        return minutes.suspended()
                ? values.put("suspensionReason", minutes.suspensionReason())
                        .put("workersConsent", minutes.workersConsent())
                        .put("enterpriseConsent", minutes.enterpriseConsent())
                        .put("suspensionCap", matter.days("T06"))
                : values;
    }

    /** Both positions of the round; one column where a side accepted instead of putting its own. */
    private static Values positions(RoundRecord round) {
        Optional<Terms> enterprise = position(round, Side.ENTERPRISE);
        Optional<Terms> workers = position(round, Side.WORKERS);
        Terms any = enterprise.or(() -> workers).orElse(null);
        if (any == null) {
            return new Values();
        }
        Terms e = enterprise.orElse(null);
        Terms w = workers.orElse(null);
        Values values = new Values()
                .put("grades", grades(any, e, w))
                .put("headcount", any.headcount())
                .put("sumBefore", any.wagesBefore())
                .put("sumEnterprise", of(e, Terms::wagesAfter))
                .put("sumWorkers", of(w, Terms::wagesAfter))
                .put("sumGap", Values.minus(of(w, Terms::wagesAfter), of(e, Terms::wagesAfter)))
                .put("enterpriseRaise", of(e, Terms::raisePercent))
                .put("workersRaise", of(w, Terms::raisePercent))
                .put("gapPoints", Values.minus(of(w, Terms::raisePercent), of(e, Terms::raisePercent)));
        return any.allowances().isEmpty() ? values : values.putAll(allowances(any, e, w));
    }

    private static List<Map<String, Object>> grades(Terms any, @Nullable Terms e, @Nullable Terms w) {
        return any.grades().stream()
                .map(grade -> {
                    BigDecimal ours = grade(e, grade.grade());
                    BigDecimal theirs = grade(w, grade.grade());
                    BigDecimal gap = Values.minus(theirs, ours);
                    return new Values()
                            .put("grade", grade.grade())
                            .put("posts", grade.posts())
                            .put("headcount", grade.headcount())
                            .put("before", grade.before())
                            .put("enterprise", ours)
                            .put("workers", theirs)
                            .put("gap", gap)
                            .put("gapPercent", gap == null ? null : Terms.percent(gap, grade.before()))
                            .map();
                })
                .toList();
    }

    private static Values allowances(Terms any, @Nullable Terms e, @Nullable Terms w) {
        List<Map<String, Object>> rows = any.allowances().stream()
                .map(level -> {
                    BigDecimal ours = allowance(e, level.level());
                    BigDecimal theirs = allowance(w, level.level());
                    return new Values()
                            .put("level", level.level())
                            .put("holders", level.holders())
                            .put("before", level.before())
                            .put("enterprise", ours)
                            .put("workers", theirs)
                            .put("gap", Values.minus(theirs, ours))
                            .map();
                })
                .toList();
        return new Values()
                .put("allowances", rows)
                .put("allowancesBefore", any.allowancesBefore())
                .put("allowancesEnterprise", of(e, Terms::allowancesAfter))
                .put("allowancesWorkers", of(w, Terms::allowancesAfter))
                .put("allowancesGap", Values.minus(of(w, Terms::allowancesAfter), of(e, Terms::allowancesAfter)));
    }

    private static Optional<Terms> position(RoundRecord round, Side side) {
        return round.positions().stream()
                .filter(p -> p.side() == side)
                .reduce((earlier, later) -> later)
                .map(RoundRecord.Position::terms);
    }

    private static @Nullable BigDecimal of(@Nullable Terms terms, Function<Terms, BigDecimal> sum) {
        return terms == null ? null : sum.apply(terms);
    }

    private static @Nullable BigDecimal grade(@Nullable Terms terms, String grade) {
        return terms == null
                ? null
                : terms.grades().stream()
                        .filter(g -> g.grade().equals(grade))
                        .map(g -> g.after())
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable BigDecimal allowance(@Nullable Terms terms, String level) {
        return terms == null
                ? null
                : terms.allowances().stream()
                        .filter(a -> a.level().equals(level))
                        .map(a -> a.after())
                        .findFirst()
                        .orElse(null);
    }
}
